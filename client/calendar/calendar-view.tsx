import { useReader } from '../words/reader.js';

export function CalendarView(_props: { data: object }) {
  const { words } = useReader();
  return (
    <div class="wide">
      <h1>{words.calendar.title}</h1>
      <p class="lead">{words.calendar.lead}</p>
    </div>
  );
}
