use bytes::Bytes;
use futures_util::stream;
use http::{HeaderMap, HeaderValue};
use wire::{AwsError, Body, BodyError};

use super::{Parsed, read};

const BOUNDARY: &str = "xYz";

fn headers(kind: &str) -> HeaderMap {
    HeaderMap::from_iter([(http::header::CONTENT_TYPE, HeaderValue::from_str(kind).unwrap())])
}

fn field(name: &str, value: &str) -> String {
    format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
}

fn file(content: &str) -> String {
    format!(
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"FILE\"; filename=\"a;\\\"b.txt\"\r\n\
         Content-Type: text/plain\r\n\r\n{content}\r\n"
    )
}

fn end() -> String {
    format!("--{BOUNDARY}--\r\n")
}

/// The form in pieces of `piece` bytes.
fn body(form: &str, piece: usize) -> Body {
    let pieces: Vec<Result<Bytes, BodyError>> =
        form.as_bytes().chunks(piece).map(|part| Ok(Bytes::copy_from_slice(part))).collect();
    Body::stream(stream::iter(pieces), Some(form.len() as u64))
}

async fn parsed(form: &str, piece: usize) -> Result<Parsed, AwsError> {
    read(&headers(&format!("multipart/form-data; boundary=\"{BOUNDARY}\"")), body(form, piece))
        .await
}

async fn content(parsed: Parsed, sizes: core::ops::RangeInclusive<u64>) -> Result<Vec<u8>, String> {
    let mut body = parsed.file.unwrap().into_body(sizes);
    let mut all = Vec::new();
    while let Some(chunk) = body.next().await {
        match chunk {
            Ok(chunk) => all.extend_from_slice(&chunk),
            Err(BodyError::Refused(error)) => return Err(error.code().to_owned()),
            Err(error) => panic!("{error}"),
        }
    }
    Ok(all)
}

#[tokio::test]
async fn any_division_into_chunks_gives_the_same() {
    // Beginnings of the delimiter stand in the file.
    let data = "one\r\n--xY\r\n--\r\rtwo\r\n-";
    let form = format!("{}{}{}{}", field("Key", "k\r\n"), file(data), field("after", "x"), end());
    for piece in 1..form.len() {
        let found = parsed(&form, piece).await.unwrap();
        assert_eq!(found.fields, [("Key".to_owned(), "k\r\n".to_owned())], "{piece}");
        assert_eq!(found.file.as_ref().unwrap().name, "a;\"b.txt");
        assert_eq!(content(found, 0..=100).await, Ok(data.as_bytes().to_vec()), "{piece}");
    }
}

#[tokio::test]
async fn the_size_of_the_file_is_bounded_as_it_streams() {
    let form = format!("{}{}", file("12345"), end());
    for (sizes, expected) in [
        (0..=4, Err("EntityTooLarge")),
        (6..=9, Err("EntityTooSmall")),
        (5..=5, Ok(b"12345".as_slice())),
    ] {
        let found = parsed(&form, 7).await.unwrap();
        let found = content(found, sizes).await;
        assert_eq!(found.as_deref().map_err(String::as_str), expected);
    }
}

#[tokio::test]
async fn a_form_that_does_not_end_is_malformed() {
    let whole = format!("{}{}{}", field("key", "k"), file("data"), end());
    for length in 0..whole.len() - 2 {
        let found = match parsed(whole.get(..length).unwrap(), 1000).await {
            Ok(found) if found.file.is_some() => content(found, 0..=100).await.map(|_| ()),
            Ok(_) => Ok(()),
            Err(error) => Err(error.code().to_owned()),
        };
        assert_eq!(found, Err("MalformedPOSTRequest".to_owned()), "{length}");
    }
}

#[tokio::test]
async fn what_is_no_form_is_malformed() {
    let form = format!("{}{}", file("data"), end());
    for kind in [
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=\"x",
    ] {
        let refused = read(&headers(kind), body(&form, 100)).await.unwrap_err();
        assert_eq!(refused.code(), "MalformedPOSTRequest", "{kind}");
    }
    let no_name = format!("--{BOUNDARY}\r\nContent-Disposition: form-data\r\n\r\nx\r\n{}", end());
    let attachment = field("key", "k").replace("form-data", "attachment") + &end();
    for form in ["key=k", &no_name, &attachment, "--xYzz\r\n"] {
        assert_eq!(parsed(form, 100).await.unwrap_err().code(), "MalformedPOSTRequest", "{form}");
    }
}

#[tokio::test]
async fn fields_before_the_file_are_bounded() {
    let long = "x".repeat(21 * 1024);
    let code = |form: String| async move {
        parsed(&form, 1000).await.map(|_| ()).map_err(|error| error.code().to_owned())
    };
    let expected = Err("MaxPostPreDataLengthExceededError".to_owned());
    assert_eq!(code(field("a", &long) + &file("x") + &end()).await, expected);
    assert_eq!(code(long.clone() + &file("x") + &end()).await, expected);
    assert_eq!(code(field("a", "b").repeat(400) + &file("x") + &end()).await, expected);
    // The file may be as long as it likes.
    assert_eq!(code(file(&long) + &end()).await, Ok(()));
}

#[tokio::test]
async fn the_name_of_a_file_may_be_encoded() {
    let form =
        file("data").replace("filename=\"a;\\\"b.txt\"", "filename*=utf-8''%C3%BC.txt") + &end();
    assert_eq!(parsed(&form, 100).await.unwrap().file.unwrap().name, "\u{fc}.txt");
}
