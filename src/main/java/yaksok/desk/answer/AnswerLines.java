package yaksok.desk.answer;

/** Port: questions and answers as lines of text for other programs (contract.md, "ask --json"). */
public interface AnswerLines {
  /** The question that a line of input holds: itself, or the JSON string that it is. */
  String question(String line);

  /** The answer as JSON with the contract's keys in its order, on one line without its end. */
  String json(Answer answer);
}
