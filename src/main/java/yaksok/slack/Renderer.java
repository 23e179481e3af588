package yaksok.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yaksok.desk.Reply;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.words.Words;

/**
 * The one place where a {@link Reply} becomes Block Kit: people's text escaped, and cut into blocks
 * and pages that fit Slack's limits, never silently.
 */
public final class Renderer {
  /** Slack's limit of a message, in blocks. */
  public static final int MESSAGE_BLOCKS = 50;

  /** Slack's limit of a form or the home, in blocks. */
  public static final int VIEW_BLOCKS = 100;

  private static final int SECTION_TEXT = 3_000;
  private static final int PAGE_TEXT = 12_000;
  private static final int BAR = 10;

  private final Words words;

  public Renderer(Words words) {
    this.words = words;
  }

  /** The messages that the reply makes: one, or as many as it takes. */
  public List<Rendered> messages(Reply reply) {
    List<Rendered> pages = new ArrayList<>();
    List<Piece> page = new ArrayList<>();
    for (Piece piece : pieces(reply)) {
      if (isFull(page, piece)) {
        pages.add(page(page));
        page.clear();
      }
      page.add(piece);
    }
    pages.add(page(page));
    return pages;
  }

  /** All blocks of the reply, for a form or the home, whose limit the caller minds. */
  public List<LayoutBlock> blocks(Reply reply) {
    return pieces(reply).stream().map(Piece::block).toList();
  }

  /** The message as Slack's markup, escaped. */
  public String markup(Language language, Message message) {
    return Mrkdwn.of(words, language, message);
  }

  /** The message as plain text of at most this many characters, for titles and labels. */
  public String plain(Language language, Message message, int most) {
    return TextPieces.shortened(words.say(language, message), most);
  }

  /** A block and what it says. */
  private record Piece(LayoutBlock block, String text) {}

  private List<Piece> pieces(Reply reply) {
    ButtonBlocks buttons = new ButtonBlocks(words, reply.language());
    List<Piece> pieces = new ArrayList<>();
    List<String> small = new ArrayList<>();
    for (Reply.Part part : reply.parts()) {
      if (part instanceof Reply.Small print) {
        small.add(markup(reply.language(), print.message()));
      } else {
        smallPrint(small).forEach(pieces::add);
        small.clear();
        pieces(reply.language(), part, buttons).forEach(pieces::add);
      }
    }
    smallPrint(small).forEach(pieces::add);
    return pieces;
  }

  /** Lines of small print that follow each other stand together. */
  private static Stream<Piece> smallPrint(List<String> lines) {
    return texts(String.join("\n", lines)).map(Renderer::context);
  }

  private Stream<Piece> pieces(Language language, Reply.Part part, ButtonBlocks buttons) {
    if (part instanceof Reply.Headline headline) {
      return sections(markup(language, headline.message()));
    }
    if (part instanceof Reply.Line line) {
      return sections(markup(language, line.message()));
    }
    if (part instanceof Reply.Items items) {
      return sections(
          items.messages().stream()
              .map(each -> "• " + markup(language, each))
              .collect(Collectors.joining("\n")));
    }
    if (part instanceof Reply.Row row) {
      return Stream.of(row(markup(language, row.message()), buttons.of(row.button())));
    }
    if (part instanceof Reply.Choices choices) {
      return buttons.of(choices).stream().map(block -> new Piece(block, ""));
    }
    if (part instanceof Reply.Progress progress) {
      return Stream.of(context(bar(progress.percent())));
    }
    return part instanceof Reply.Buttons row
        ? buttons.of(row).stream().map(block -> new Piece(block, ""))
        : Stream.of();
  }

  private static Stream<Piece> sections(String text) {
    return texts(text)
        .map(each -> new Piece(SectionBlock.builder().text(mrkdwn(each)).build(), each));
  }

  /** A line with its button; a line too long for that is cut, and says so by its ellipsis. */
  private static Piece row(String text, ButtonElement button) {
    String line = TextPieces.shortened(text, SECTION_TEXT);
    return new Piece(SectionBlock.builder().text(mrkdwn(line)).accessory(button).build(), line);
  }

  private static Stream<String> texts(String text) {
    return TextPieces.of(text, SECTION_TEXT).stream().filter(each -> !each.isBlank());
  }

  private static Piece context(String text) {
    return new Piece(ContextBlock.builder().elements(List.of(mrkdwn(text))).build(), text);
  }

  private static MarkdownTextObject mrkdwn(String text) {
    return MarkdownTextObject.builder().text(text).verbatim(true).build();
  }

  private static String bar(int percent) {
    int full = Math.max(0, Math.min(BAR, percent * BAR / 100));
    return "▓".repeat(full) + "░".repeat(BAR - full) + " " + percent + "%";
  }

  private static boolean isFull(List<Piece> page, Piece next) {
    int said = page.stream().mapToInt(each -> each.text().length()).sum();
    return !page.isEmpty()
        && (page.size() == MESSAGE_BLOCKS || said + next.text().length() > PAGE_TEXT);
  }

  private static Rendered page(List<Piece> page) {
    String text =
        page.stream()
            .map(Piece::text)
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining("\n"));
    return new Rendered(
        TextPieces.shortened(text, SECTION_TEXT), page.stream().map(Piece::block).toList());
  }
}
