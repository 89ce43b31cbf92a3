use super::Size;

#[test]
fn sizes_have_binary_units() {
    let bytes = |text: &str| text.parse::<Size>().map(|size| size.0).ok();
    assert_eq!(bytes("0"), Some(0));
    assert_eq!(bytes("1048576"), Some(1 << 20));
    assert_eq!(bytes("512MiB"), Some(512 << 20));
    assert_eq!(bytes("2 GiB"), Some(2 << 30));
    for wrong in ["", "MiB", "-1", "1.5GiB", "5MB", "99999999TiB", "1 2"] {
        assert_eq!(bytes(wrong), None, "{wrong}");
    }
}
