package yaksok.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * One message as Slack takes it.
 *
 * @param text what a notification and a screen reader say
 */
public record Rendered(String text, List<LayoutBlock> blocks) {
  public Rendered {
    blocks = List.copyOf(blocks);
  }
}
