/**
 * The grammar of questions: what somebody asks, as a typed query.
 *
 * <p>Its words are data, under {@code reading/question} in the resources. There a line is an entry,
 * and what stands behind {@code #} is a comment:
 *
 * <ul>
 *   <li>{@code words_ko.txt}, {@code words_en.txt}: the words of questions by their {@link Tag},
 *       each tag in one block that opens with what it means
 *   <li>{@code endings_ko.txt}: particles and endings, which follow a Korean word without a space
 *   <li>{@code kinds.txt}: which kind of question it is, by what points to it ({@link Clues}) and
 *       by the tags that may stand beside that
 *   <li>{@code attributes.txt}: politeness that says which meeting where it stands right before one
 *   <li>{@code events.txt}: what the names of meetings end in, and those of people do not
 * </ul>
 *
 * <p>A word that is missing is added to the line of its notion; {@code PhrasesTest} says what that
 * changes in the reading of whole questions.
 */
@NullMarked
package yaksok.reading.question;

import org.jspecify.annotations.NullMarked;
