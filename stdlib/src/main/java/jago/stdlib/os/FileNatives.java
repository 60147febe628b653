package jago.stdlib.os;

import jago.runtime.call.Natives;
import jago.runtime.sched.G;
import jago.runtime.value.GoString;
import jago.runtime.value.Slice;
import jago.stdlib.syscall.Errno;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Natives of package os: files. Each leaves Linux's error number, 0 for none, as last result. */
@Natives("os")
public final class FileNatives {
  private static final int O_WRONLY = 0x1;
  private static final int O_RDWR = 0x2;
  private static final int O_CREATE = 0x40;
  private static final int O_EXCL = 0x80;
  private static final int O_TRUNC = 0x200;
  private static final int O_APPEND = 0x400;

  private static final long MODE_DIR = 1L << 31;
  private static final long MODE_SYMLINK = 1L << 27;
  private static final long MODE_IRREGULAR = 1L << 19;

  private FileNatives() {}

  private static Files files(G g) {
    return g.rt.state(Files.class, Files::new);
  }

  private interface Io {
    long run() throws IOException;
  }

  /** Runs io on the thread's own stack; its error number becomes the errnoIndex-th result. */
  private static long io(G g, int errnoIndex, Io io) {
    long[] result = new long[2];
    g.blocking(
        () -> {
          try {
            result[0] = io.run();
          } catch (IOException e) {
            result[1] = Errno.of(e).number;
          } catch (InvalidPathException e) {
            result[1] = Errno.EINVAL.number;
          } catch (RuntimeException e) {
            result[1] = Errno.of(e).number;
          }
        });
    g.setResult(errnoIndex, result[1]);
    return result[0];
  }

  /** As {@link #io}, for an operation that has nothing but its error number to give. */
  private static long errno(G g, Io io) {
    io(g, 1, io);
    return g.resultLong(1);
  }

  private static FileChannel channel(G g, long fd) throws IOException {
    FileChannel c = files(g).get(fd);
    if (c == null) {
      throw new IOException("Bad file descriptor");
    }
    return c;
  }

  private static Path path(GoString name) throws IOException {
    if (name.len == 0) {
      throw new NoSuchFileException("");
    }
    return Path.of(name.toString());
  }

  private static FileAttribute<Set<PosixFilePermission>> permissions(long perm) {
    Set<PosixFilePermission> set = new HashSet<>();
    PosixFilePermission[] all = PosixFilePermission.values();
    for (int i = 0; i < all.length; i++) {
      if ((perm & (0400 >> i)) != 0) {
        set.add(all[i]);
      }
    }
    return PosixFilePermissions.asFileAttribute(set);
  }

  public static long open(G g, GoString name, long flag, long perm) {
    return io(
        g,
        1,
        () -> {
          Path p = path(name);
          boolean write = (flag & (O_WRONLY | O_RDWR)) != 0;
          if (java.nio.file.Files.isDirectory(p)) {
            throw new IOException(write ? "Is a directory" : "Operation not permitted");
          }
          Set<OpenOption> options = new HashSet<>();
          if ((flag & O_WRONLY) == 0) {
            options.add(StandardOpenOption.READ);
          }
          if (write) {
            options.add(StandardOpenOption.WRITE);
          }
          if ((flag & O_CREATE) != 0) {
            boolean exclusive = (flag & O_EXCL) != 0;
            options.add(exclusive ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
          }
          if ((flag & O_APPEND) != 0) {
            options.add(StandardOpenOption.APPEND);
            options.remove(StandardOpenOption.READ);
          }
          FileChannel c = FileChannel.open(p, options, permissions(perm));
          if ((flag & O_TRUNC) != 0 && write) {
            c.truncate(0);
          }
          return files(g).add(c);
        });
  }

  public static long read(G g, long fd, Slice.OfByte b) {
    return io(
        g,
        1,
        () -> {
          int n =
              fd == 0
                  ? g.rt.stdio.read(b.a, b.off, b.len)
                  : channel(g, fd).read(ByteBuffer.wrap(b.a, b.off, b.len));
          return Math.max(n, 0);
        });
  }

  public static long readAt(G g, long fd, Slice.OfByte b, long off) {
    return io(
        g, 1, () -> Math.max(channel(g, fd).read(ByteBuffer.wrap(b.a, b.off, b.len), off), 0));
  }

  public static long write(G g, long fd, Slice.OfByte b) {
    return b == null ? write(g, fd, new byte[0], 0, 0) : write(g, fd, b.a, b.off, b.len);
  }

  public static long writeString(G g, long fd, GoString s) {
    return write(g, fd, s.bytes, s.off, s.len);
  }

  private static long write(G g, long fd, byte[] b, int off, int len) {
    if (fd == 1) {
      g.setResult(1, 0);
      if (g.rt.stdio.print(b, off, len)) {
        g.blocking(g.rt.stdio::flush);
      }
      return len;
    }
    return io(
        g,
        1,
        () -> {
          if (fd == 2) {
            g.rt.stdio.error(b, off, len);
          } else {
            ByteBuffer buffer = ByteBuffer.wrap(b, off, len);
            FileChannel c = channel(g, fd);
            while (buffer.hasRemaining()) {
              c.write(buffer);
            }
          }
          return len;
        });
  }

  public static long writeAt(G g, long fd, Slice.OfByte b, long off) {
    return io(g, 1, () -> channel(g, fd).write(ByteBuffer.wrap(b.a, b.off, b.len), off));
  }

  public static long seek(G g, long fd, long offset, long whence) {
    return io(
        g,
        1,
        () -> {
          if (fd <= 2) {
            throw new IOException("Illegal seek");
          }
          FileChannel c = channel(g, fd);
          long base = whence == 0 ? 0 : whence == 1 ? c.position() : c.size();
          if (whence < 0 || whence > 2 || base + offset < 0) {
            throw new IOException("Invalid argument");
          }
          c.position(base + offset);
          return base + offset;
        });
  }

  public static long truncate(G g, long fd, long size) {
    return errno(
        g,
        () -> {
          FileChannel c = channel(g, fd);
          if (size > c.size()) {
            c.write(ByteBuffer.wrap(new byte[1]), size - 1);
          }
          c.truncate(size);
          return 0;
        });
  }

  public static long fsync(G g, long fd) {
    return errno(
        g,
        () -> {
          if (fd == 1) {
            g.rt.stdio.flush();
          } else if (fd != 2) {
            channel(g, fd).force(true);
          }
          return 0;
        });
  }

  public static long closeFile(G g, long fd) {
    return errno(
        g,
        () -> {
          if (fd > 2 && !files(g).close(fd)) {
            throw new IOException("Bad file descriptor");
          }
          return 0;
        });
  }

  public static Slice.OfByte readFile(G g, GoString name) {
    byte[][] data = new byte[1][];
    io(
        g,
        1,
        () -> {
          Path p = path(name);
          if (java.nio.file.Files.isDirectory(p)) {
            throw new IOException("Is a directory");
          }
          data[0] = java.nio.file.Files.readAllBytes(p);
          return 0;
        });
    byte[] b = data[0];
    return b == null ? null : new Slice.OfByte(b, 0, b.length, b.length);
  }

  public static long remove(G g, GoString name) {
    return errno(
        g,
        () -> {
          java.nio.file.Files.delete(path(name));
          return 0;
        });
  }

  public static long removeAll(G g, GoString name) {
    return errno(
        g,
        () -> {
          Path root = path(name);
          if (java.nio.file.Files.notExists(root, LinkOption.NOFOLLOW_LINKS)) {
            return 0;
          }
          java.nio.file.Files.walkFileTree(root, new Remover());
          return 0;
        });
  }

  private static final class Remover extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path p, BasicFileAttributes a) throws IOException {
      java.nio.file.Files.delete(p);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path p, IOException e) throws IOException {
      if (e != null) {
        throw e;
      }
      java.nio.file.Files.delete(p);
      return FileVisitResult.CONTINUE;
    }
  }

  public static long mkdir(G g, GoString name, long perm, boolean all) {
    return errno(
        g,
        () -> {
          if (all) {
            java.nio.file.Files.createDirectories(path(name), permissions(perm));
          } else {
            java.nio.file.Files.createDirectory(path(name), permissions(perm));
          }
          return 0;
        });
  }

  public static long rename(G g, GoString from, GoString to) {
    return errno(
        g,
        () -> {
          java.nio.file.Files.move(path(from), path(to), StandardCopyOption.ATOMIC_MOVE);
          return 0;
        });
  }

  public static long stat(G g, GoString name, boolean follow) {
    long size =
        io(
            g,
            3,
            () -> {
              LinkOption[] options =
                  follow ? new LinkOption[0] : new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
              PosixFileAttributes a =
                  java.nio.file.Files.readAttributes(
                      path(name), PosixFileAttributes.class, options);
              long mode =
                  a.isDirectory()
                      ? MODE_DIR
                      : a.isSymbolicLink() ? MODE_SYMLINK : a.isOther() ? MODE_IRREGULAR : 0;
              for (PosixFilePermission p : a.permissions()) {
                mode |= 0400L >> p.ordinal();
              }
              g.setResult(1, mode);
              g.setResult(2, a.lastModifiedTime().to(TimeUnit.NANOSECONDS));
              return a.size();
            });
    return size;
  }

  public static GoString getwd(G g) {
    g.setResult(1, 0);
    return GoString.of(Path.of("").toAbsolutePath().toString());
  }

  public static GoString makeTemp(
      G g, GoString dir, GoString prefix, GoString suffix, boolean directory) {
    String[] name = {""};
    io(
        g,
        1,
        () -> {
          Path in = path(dir);
          Path made =
              directory
                  ? java.nio.file.Files.createTempDirectory(in, prefix.toString())
                  : java.nio.file.Files.createTempFile(in, prefix.toString(), suffix.toString());
          name[0] = made.toString();
          return 0;
        });
    return GoString.of(name[0]);
  }
}
