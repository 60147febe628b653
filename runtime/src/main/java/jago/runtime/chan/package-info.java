/**
 * Channels and select, as Go's runtime/chan.go and select.go have them. Read {@link
 * jago.runtime.chan.Chan} from the top: its invariants, then send and receive, each in the same
 * steps: closed, somebody waits on the other side, room or values in the buffer, would block, park.
 */
package jago.runtime.chan;
