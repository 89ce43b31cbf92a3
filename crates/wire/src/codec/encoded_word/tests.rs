use super::{WORD_BYTES_MAX, read, write};

/// The example of the guide, byte by byte.
#[test]
fn the_example_of_the_guide() {
    let stored = read("ÄMÄZÕÑ S3".as_bytes());
    assert_eq!(write(&stored), "=?UTF-8?B?w4PChE3Dg8KEWsODwpXDg8KRIFMz?=");
    assert_eq!(write(&read(b"AMAZONS3")), "AMAZONS3");
}

#[test]
fn words_are_read_and_written() {
    for (sent, text, answered) in [
        ("=?UTF-8?B?Y2Fmw6k=?=", "café", "=?UTF-8?Q?caf=C3=A9?="),
        ("=?utf-8?q?caf=C3=A9_=3D?=", "café =", "=?UTF-8?Q?caf=C3=A9_=3D?="),
        ("=?ISO-8859-1?Q?caf=E9?=", "café", "=?UTF-8?Q?caf=C3=A9?="),
        ("=?UTF-8?Q?plain?=", "plain", "plain"),
        // White space between words goes, beside other text it stays.
        ("=?UTF-8?Q?a?=  =?UTF-8?Q?b?= c", "ab c", "ab c"),
        ("x =?UTF-8?B?w6Q=?=", "x ä", "=?UTF-8?Q?x_=C3=A4?="),
        // What is no word stays.
        ("=?UTF-8?X?abc?=", "=?UTF-8?X?abc?=", "=?UTF-8?X?abc?="),
        ("=?KOI8-R?B?w6Q=?=", "=?KOI8-R?B?w6Q=?=", "=?KOI8-R?B?w6Q=?="),
        ("=?UTF-8?B?/w==?=", "=?UTF-8?B?/w==?=", "=?UTF-8?B?/w==?="),
        ("=?", "=?", "=?"),
        ("a  b", "a  b", "a  b"),
    ] {
        assert_eq!(read(sent.as_bytes()), text, "{sent}");
        assert_eq!(write(text), answered, "{sent}");
    }
}

/// A line end in a word must not become one in the answer.
#[test]
fn control_characters_stay_in_words() {
    let text = read(b"=?UTF-8?B?YQ0KeC1ldmlsOiAx?=");
    assert_eq!(text, "a\r\nx-evil: 1");
    assert_eq!(write(&text), "=?UTF-8?Q?a=0D=0Ax-evil:_1?=");
}

#[test]
fn long_texts_are_several_words() {
    let text = "ä€𝄞".repeat(60);
    let written = write(&text);
    assert!(written.split(' ').all(|word| word.len() <= WORD_BYTES_MAX));
    assert!(written.contains(' '));
    assert_eq!(read(written.as_bytes()), text);
}
