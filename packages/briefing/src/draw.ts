/** Puts a drawing, as SVG, beside what is typeset, under the name that it is called by there. */
export type Draw = (name: string, svg: string) => void
