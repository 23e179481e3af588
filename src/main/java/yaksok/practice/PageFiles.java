package yaksok.practice;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves the page's own files, which may load nothing from elsewhere. */
final class PageFiles {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          + "img-src 'self' data: https:; base-uri 'none'; form-action 'none'; "
          + "frame-ancestors 'none'";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private PageFiles() {}

  static void mount(JavalinDefaultRoutingApi routes) {
    routes.get("/", ctx -> send(ctx, "index.html"));
    routes.get("/practice/page/{file}", ctx -> send(ctx, ctx.pathParam("file")));
  }

  private static void send(Context ctx, String file) throws IOException {
    String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
    boolean plain = file.matches("[a-z][a-z-]*\\.[a-z]+");
    try (InputStream in = plain ? open(file) : null) {
      if (in == null || type == null) {
        ctx.status(404).result("");
        return;
      }
      ctx.header("Content-Security-Policy", POLICY);
      ctx.header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "no-referrer");
      ctx.header("Cache-Control", "no-cache");
      ctx.contentType(type).result(in.readAllBytes());
    }
  }

  private static @Nullable InputStream open(String file) {
    return PageFiles.class.getResourceAsStream("/practice/page/" + file);
  }
}
