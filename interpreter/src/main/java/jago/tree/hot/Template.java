package jago.tree.hot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The classes of which a piece of hot code that is not emitted gets a copy. */
enum Template {
  LOOP(HotLoop.class),
  BODY(HotBody.class);

  private final Class<?> type;

  Template(Class<?> type) {
    this.type = type;
  }

  byte[] bytes() {
    try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
