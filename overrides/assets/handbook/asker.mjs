// Whose rules a question is about: those for comments on the District's pages, or those for employees.

// 'The page' is the District's; 'my page' is the writer's own.
const COMMENTS =
  /\b(?:comment(?:s|ing|ed)?|repl(?:y|ies)|coment(?:ar|arios?))\b|\b(?<!\b(?:my|own|personal|private|mi) )(?:page|pagina)\b|\b(?:school|schools|district|ksd) (?:facebook|fb|twitter|instagram|youtube|site|website|blog)\b|\byour (?:facebook|fb|wall|posts?|instagram|twitter)\b|\b(?:facebook|twitter|instagram|sitio|blog) (?:de la escuela|del distrito)\b/;

// A parent says 'my child'; who says 'my students' or 'a colleague' works here.
const WORK =
  /\b(?:my|mi|mis|the|una?|los) (?:own |personal |private )?(?:class|classes|classroom|clase|salon|team|principal|director|directora|seniors|freshmen|work|job|trabajo|boss|jefe|players?|jugador(?:es)?|athletes?)\b|\b(?:as a teacher|coworkers?|colleagues?|colegas?|students?|pupils?|alumn[oa]s?|estudiantes?|employees?|employer)\b/;

const STRESS = 1.3;

/** How much more a question is about the record at an address, going by who seems to ask. */
export function stress(question) {
  if (COMMENTS.test(question)) return (url) => (url.startsWith("comments/") ? STRESS : 1);
  if (WORK.test(question)) return (url) => (url.startsWith("employees/") ? STRESS : 1);
  return () => 1;
}
