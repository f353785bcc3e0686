/** What an address shows that names nothing: what is wrong with it, and a way on. All words come said. */
export function NoSuchPage(props: { title: string; why: string; way: string; href: string }) {
  return (
    <div class="empty-page">
      <h1>{props.title}</h1>
      <p>
        {props.why} <a href={props.href}>{props.way}</a>
      </p>
    </div>
  );
}
