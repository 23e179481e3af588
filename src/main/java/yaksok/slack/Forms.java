package yaksok.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.List;
import yaksok.desk.Reply;
import yaksok.domain.Language;
import yaksok.domain.Message;

/** Replies shown in a window or in the bot's home. */
final class Forms {
  private static final int TITLE = 24;

  private final Renderer renderer;

  Forms(Renderer renderer) {
    this.renderer = renderer;
  }

  /** A window that only shows. */
  View window(String callback, Message title, Reply reply) {
    Language language = reply.language();
    return View.builder()
        .type("modal")
        .callbackId(callback)
        .title(
            ViewTitle.builder()
                .type("plain_text")
                .text(renderer.plain(language, title, TITLE))
                .build())
        .close(
            ViewClose.builder()
                .type("plain_text")
                .text(renderer.plain(language, Message.of("slack.close"), TITLE))
                .build())
        .blocks(within(reply))
        .build();
  }

  View home(Reply reply) {
    return View.builder().type("home").blocks(within(reply)).build();
  }

  /** As many blocks as a view holds; where there are more, its end says so. */
  private List<LayoutBlock> within(Reply reply) {
    List<LayoutBlock> blocks = renderer.blocks(reply);
    if (blocks.size() <= Renderer.VIEW_BLOCKS) {
      return blocks;
    }
    List<LayoutBlock> shown = new ArrayList<>(blocks.subList(0, Renderer.VIEW_BLOCKS - 1));
    Reply.Part more = new Reply.Small(Message.of("slack.more"));
    shown.addAll(renderer.blocks(new Reply(reply.language(), reply.audience(), List.of(more))));
    return shown;
  }
}
