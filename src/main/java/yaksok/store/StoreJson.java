package yaksok.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import yaksok.desk.Reply;
import yaksok.domain.Message;

/** The store's own JSON: records of the domain, component by component. */
final class StoreJson {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new DateReader())
                  .addSerializer(new MessageWriter())
                  .addDeserializer(Message.class, new MessageReader())
                  .setMixInAnnotation(Reply.Part.class, TaggedPart.class))
          .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private StoreJson() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode tree(Object value) {
    return MAPPER.valueToTree(value);
  }

  static JsonNode node(String json) {
    return read(json, JsonNode.class);
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static <T> T convert(JsonNode node, Class<T> type) {
    try {
      return MAPPER.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A day is {@code 2016-12-31}. */
  private static final class DateReader extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    DateReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return LocalDate.parse(in.getText());
    }
  }

  private static final class MessageWriter extends StdSerializer<Message> {
    private static final long serialVersionUID = 1L;

    MessageWriter() {
      super(Message.class);
    }

    @Override
    public void serialize(Message message, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeTree(ArgumentJson.write(message));
    }
  }

  private static final class MessageReader extends StdDeserializer<Message> {
    private static final long serialVersionUID = 1L;

    MessageReader() {
      super(Message.class);
    }

    @Override
    public Message deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return ArgumentJson.read(in.readValueAsTree());
    }
  }

  /** Tags each part of a reply with its type. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.Headline.class, name = "headline"),
    @JsonSubTypes.Type(value = Reply.Line.class, name = "line"),
    @JsonSubTypes.Type(value = Reply.Small.class, name = "small"),
    @JsonSubTypes.Type(value = Reply.Items.class, name = "items"),
    @JsonSubTypes.Type(value = Reply.Row.class, name = "row"),
    @JsonSubTypes.Type(value = Reply.Choices.class, name = "choices"),
    @JsonSubTypes.Type(value = Reply.Progress.class, name = "progress"),
    @JsonSubTypes.Type(value = Reply.Buttons.class, name = "buttons")
  })
  private interface TaggedPart {}
}
