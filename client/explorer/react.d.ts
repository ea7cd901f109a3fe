/** As much of React as the explorer's entry calls; its types are not installed, since nothing else of ours is React. */
declare module 'react' {
  export function createElement(component: unknown, props: object): unknown;
}

declare module 'react-dom/client' {
  export function createRoot(place: Element): { render(element: unknown): void };
}
