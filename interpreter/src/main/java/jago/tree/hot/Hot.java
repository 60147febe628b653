package jago.tree.hot;

import jago.tree.StmtNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;

/** Gives hot code a class of its own: a hidden copy of a template class with the node as data. */
public final class Hot {
  /** A loop is hot after so many turns in all. */
  public static final int TURNS = 1_000;

  /** A function is hot after so many calls. */
  public static final int CALLS = 500;

  private static final byte[] LOOP = template(HotLoop.class);
  private static final byte[] BODY = template(HotBody.class);

  private Hot() {}

  /** Returns a statement that runs the turns of a loop that has begun. */
  public static StmtNode loop(Turning loop) {
    return instance(LOOP, loop);
  }

  /** Returns a statement that does what body does. */
  public static StmtNode body(StmtNode body) {
    return instance(BODY, body);
  }

  private static byte[] template(Class<?> c) {
    try (InputStream in = c.getResourceAsStream(c.getSimpleName() + ".class")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StmtNode instance(byte[] template, Object node) {
    try {
      Class<?> c =
          MethodHandles.lookup().defineHiddenClassWithClassData(template, node, true).lookupClass();
      Constructor<?> constructor = c.getDeclaredConstructor();
      return (StmtNode) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the node that a hidden class was made for. */
  static <T> T data(MethodHandles.Lookup hidden, Class<T> type) {
    try {
      return MethodHandles.classData(hidden, "_", type);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
