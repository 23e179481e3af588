package yaksok.slack.meeting;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.desk.Reply;
import yaksok.desk.meeting.FormView;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.slack.Renderer;

/** The form of a meeting as a view. Its ids never change, so that Slack keeps what was typed. */
final class FormModal {
  /** What Slack sends the form back under. */
  static final String CALLBACK = "meeting";

  private static final int LONGEST_TITLE = 24;
  private static final String PLAIN = "plain_text";

  private final Renderer renderer;

  FormModal(Renderer renderer) {
    this.renderer = renderer;
  }

  /**
   * @param said above the fields: why the form is shown again; null where it is new
   */
  View of(Language language, FormView form, FormState state, @Nullable Reply said) {
    List<LayoutBlock> blocks = new ArrayList<>();
    if (said != null) {
      blocks.addAll(renderer.blocks(said));
    }
    blocks.addAll(new FormBlocks(renderer, language, form).all());
    return framed(
            language, title(form), state.anyway() ? "meeting.button.anyway" : "meeting.form.submit")
        .callbackId(CALLBACK)
        .privateMetadata(state.showing(form.values()).text())
        .blocks(blocks)
        .build();
  }

  /** A modal's title and buttons, by the keys of their words. */
  View.ViewBuilder framed(Language language, String title, String submit) {
    return View.builder()
        .type("modal")
        .title(title(language, title))
        .submit(submit(language, submit))
        .close(close(language));
  }

  /** What is shown while the form is prepared: nothing to fill in yet. */
  View waiting(Language language) {
    Reply wait = Reply.line(language, Reply.Audience.ASKER, Message.of("meeting.form.waiting"));
    return View.builder()
        .type("modal")
        .callbackId(CALLBACK)
        .title(title(language, "meeting.form"))
        .close(close(language))
        .blocks(renderer.blocks(wait))
        .build();
  }

  private static String title(FormView form) {
    LocalDate date = form.values().date();
    if (form.values().meeting() != null) {
      return "meeting.form.edit";
    }
    return date != null && date.isAfter(form.today()) ? "meeting.form.plan" : "meeting.form";
  }

  private ViewTitle title(Language language, String key) {
    return ViewTitle.builder().type(PLAIN).text(say(language, key)).build();
  }

  private ViewSubmit submit(Language language, String key) {
    return ViewSubmit.builder().type(PLAIN).text(say(language, key)).build();
  }

  private ViewClose close(Language language) {
    return ViewClose.builder().type(PLAIN).text(say(language, "meeting.form.close")).build();
  }

  private String say(Language language, String key) {
    return renderer.plain(language, Message.of(key), LONGEST_TITLE);
  }
}
