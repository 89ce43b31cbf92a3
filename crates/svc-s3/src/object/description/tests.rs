use super::content_encoding;

#[test]
fn codings_stay_as_they_were_sent_without_the_framing() {
    for (sent, stored) in [
        ("gzip", Some("gzip")),
        ("deflate, gzip", Some("deflate, gzip")),
        ("deflate ,gzip", Some("deflate ,gzip")),
        ("aws-chunked", None),
        ("aws-chunked, gzip", Some("gzip")),
        ("gzip,AWS-Chunked", Some("gzip")),
        ("aws-chunked,deflate, gzip", Some("deflate, gzip")),
        ("", None),
    ] {
        assert_eq!(content_encoding(Some(sent)).as_deref(), stored, "{sent}");
    }
    assert_eq!(content_encoding(None), None);
}
