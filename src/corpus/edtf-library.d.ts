declare module "edtf" {
  /** Reads an EDTF value; throws where it is none. */
  export default function edtf(value: string): unknown;
}
