package yaksok.desk.answer;

/** Answers one kind of question about a card. */
interface Responder {
  Answer respond(Asked asked);
}
