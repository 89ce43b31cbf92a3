use engine::Room;

use super::{SCARCE_BYTES_MAX, room};

#[test]
fn what_is_left_is_kept_for_what_takes_away() {
    const MIB: u64 = 1024 * 1024;
    for (free_bytes, min_bytes, expected) in [
        (256 * MIB, 256 * MIB, Room::Ample),
        (256 * MIB - 1, 256 * MIB, Room::Short),
        (64 * MIB, 256 * MIB, Room::Short),
        (64 * MIB - 1, 256 * MIB, Room::Scarce),
        (0, 256 * MIB, Room::Scarce),
        // A quarter of a small limit, and never more than the named one.
        (4 * MIB, 16 * MIB, Room::Short),
        (4 * MIB - 1, 16 * MIB, Room::Scarce),
        (SCARCE_BYTES_MAX, 1 << 50, Room::Short),
        (0, 0, Room::Ample),
    ] {
        assert_eq!(room(free_bytes, min_bytes), expected, "{free_bytes} of {min_bytes}");
    }
}
