declare module 'pdfmake' {
  const pdfmake: unknown
  export default pdfmake
}
declare module 'pdfmake/fonts/Roboto.js' {
  const fonts: object
  export default fonts
}
