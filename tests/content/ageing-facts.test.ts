import { expect, test } from 'vitest';
import { choosable } from '../../core/curriculum/rules/item.ts';
import { curriculum } from '../current.ts';

// What question banks keep teaching after it has changed. Each of these facts has a question whose key is today's answer;
// when the world moves on again, the question is corrected, and the expression here with it.

const questions = new Map(
  curriculum.topics.flatMap(({ questions = [] }) => questions.map(question => [question.id, question])),
);

test.each([
  {
    fact: 'DORA has five metrics, and recovery time counts as throughput',
    id: 'delivery-metrics/which-show-throughput',
    keys: /^Change lead time\nDeployment frequency\nFailed deployment recovery time$/,
  },
  {
    fact: 'the deployment rework rate is one of the five, beside the change fail rate',
    id: 'delivery-metrics/fail-rate-and-rework-rate',
    keys: /failed and .* rework/,
  },
  {
    fact: "Terraform's S3 backend locks by itself, without a DynamoDB table",
    id: 'terraform-state/two-runs-no-lock',
    keys: /use_lockfile = true/,
  },
  {
    fact: 'the lock of the S3 backend is an object beside the state',
    id: 'terraform-state/lock-that-stays',
    keys: /s3:DeleteObject.*\.tflock/,
  },
  {
    fact: 'Terraform Associate is at 004, and HashiCorp publishes no weights',
    id: 'terraform-workflow/a-course-for-an-older-exam',
    keys: /list for 004, the current exam/,
  },
  {
    fact: 'PodSecurityPolicy is gone, and Pod Security Admission reads a label',
    id: 'workload-hardening/policies-of-the-past',
    keys: /label on the namespace.*Pod Security Standard/,
  },
  {
    fact: 'dockershim is gone, and the kubelet starts containers through containerd',
    id: 'k8s-troubleshooting/nothing-in-docker',
    keys: /through containerd, and Docker does not know/,
  },
  {
    fact: 'ingress-nginx is retired, and new work goes to Gateway API',
    id: 'k8s-ingress-gateway/entry-for-a-new-cluster',
    keys: /^Gateway API/,
  },
  {
    fact: 'Azure AD is Microsoft Entra ID, and only the name has changed',
    id: 'workload-identity/directory-under-a-new-name',
    keys: /New words in its notes alone/,
  },
  {
    fact: 'Terraform Cloud is HCP Terraform, and only the name has changed',
    id: 'terraform-environments/a-page-of-2022',
    keys: /renamed to HCP Terraform/,
  },
])('the bank knows that $fact', ({ id, keys }) => {
  const question = questions.get(id);
  if (!question) throw new Error(`No question has the id "${id}": another one has to ask this, named here.`);
  const right = choosable(question)
    .filter(({ correct }) => correct)
    .map(({ text }) => text);
  expect(right.join('\n')).toMatch(keys);
});
