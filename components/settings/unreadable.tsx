/** A part of settings that cannot be read: what is the matter, and the one way on. */
export function Unreadable(props: { title: string; message: string; remedy: string; onReset: () => void }) {
  return (
    <section class="settings-part" role="alert">
      <h2>{props.title}</h2>
      <p>{props.message}</p>
      <div>
        <button class="ghost" type="button" onClick={() => props.onReset()}>
          {props.remedy}
        </button>
      </div>
    </section>
  );
}
