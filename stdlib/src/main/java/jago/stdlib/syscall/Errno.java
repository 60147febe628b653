package jago.stdlib.syscall;

import jago.runtime.value.GoString;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Linux's error numbers, their messages, and the Java exceptions that stand for them. */
public enum Errno {
  EPERM(1, "Operation not permitted"),
  ENOENT(2, "No such file or directory"),
  EINTR(4, "Interrupted system call"),
  EIO(5, "Input/output error"),
  EBADF(9, "Bad file descriptor"),
  EAGAIN(11, "Resource temporarily unavailable"),
  EACCES(13, "Permission denied"),
  EEXIST(17, "File exists"),
  ENOTDIR(20, "Not a directory"),
  EISDIR(21, "Is a directory"),
  EINVAL(22, "Invalid argument"),
  ENOSPC(28, "No space left on device"),
  ESPIPE(29, "Illegal seek"),
  EROFS(30, "Read-only file system"),
  EPIPE(32, "Broken pipe"),
  ENAMETOOLONG(36, "File name too long"),
  ENOSYS(38, "Function not implemented"),
  ENOTEMPTY(39, "Directory not empty"),
  ELOOP(40, "Too many levels of symbolic links");

  public final int number;
  private final String systemText;

  Errno(int number, String systemText) {
    this.number = number;
    this.systemText = systemText;
  }

  static GoString message(long number) {
    for (Errno e : values()) {
      if (e.number == number) {
        return GoString.of(e.goText());
      }
    }
    return GoString.EMPTY;
  }

  /** Go's texts start in lower case. */
  private String goText() {
    return Character.toLowerCase(systemText.charAt(0)) + systemText.substring(1);
  }

  /** Returns the error number that an exception of java.io or java.nio stands for. */
  public static Errno of(IOException e) {
    return switch (e) {
      case NoSuchFileException _, FileNotFoundException _ -> ENOENT;
      case AccessDeniedException _ -> EACCES;
      case FileAlreadyExistsException _ -> EEXIST;
      case DirectoryNotEmptyException _ -> ENOTEMPTY;
      case NotDirectoryException _ -> ENOTDIR;
      case FileSystemLoopException _ -> ELOOP;
      case ClosedChannelException _ -> EBADF;
      default -> ofMessage(e.getMessage());
    };
  }

  /** Returns the error number for a channel used against its mode. */
  public static Errno of(RuntimeException e) {
    if (e instanceof NonReadableChannelException || e instanceof NonWritableChannelException) {
      return EBADF;
    }
    throw e;
  }

  /** The JDK gives the system's text at the end of a message where it has no class for it. */
  private static Errno ofMessage(String message) {
    if (message != null) {
      for (Errno e : values()) {
        if (message.endsWith(e.systemText)) {
          return e;
        }
      }
    }
    return EIO;
  }
}
