use super::{RESERVE_FILE, Reserve};

const MIB: u64 = 1024 * 1024;

#[test]
fn the_reserve_goes_when_nothing_else_is_left_and_comes_back_when_there_is_plenty() {
    let dir = tempfile::tempdir().unwrap();
    let reserve = Reserve::new(dir.path(), 32 * MIB);
    reserve.adjust(64 * MIB - 1, 32 * MIB);
    assert_eq!(reserve.held_bytes(), 0, "not yet");
    reserve.adjust(64 * MIB, 32 * MIB);
    assert_eq!(reserve.held_bytes(), 8 * MIB);
    reserve.adjust(2 * MIB, 32 * MIB);
    assert_eq!(reserve.held_bytes(), 8 * MIB, "there is a little left");
    reserve.adjust(2 * MIB - 1, 32 * MIB);
    assert_eq!(reserve.held_bytes(), 0);
    assert!(!dir.path().join(RESERVE_FILE).exists());
    reserve.adjust(0, 32 * MIB);
    reserve.adjust(64 * MIB, 32 * MIB);
    assert_eq!(reserve.held_bytes(), 8 * MIB);
}

#[test]
fn who_needs_no_free_space_keeps_none_back() {
    let dir = tempfile::tempdir().unwrap();
    let reserve = Reserve::new(dir.path(), 0);
    reserve.adjust(MIB, 0);
    assert!(!dir.path().join(RESERVE_FILE).exists());
}
