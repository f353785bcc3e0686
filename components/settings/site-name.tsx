/** A site by its name and where it is. */
export function SiteName(props: { name: string; where: string }) {
  return (
    <span class="site-name">
      <b>{props.name}</b> <span class="quiet">{props.where}</span>
    </span>
  );
}
