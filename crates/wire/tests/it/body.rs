//! The streaming body.

use futures_util::{FutureExt, stream};
use wire::http::{HeaderMap, HeaderValue};
use wire::{Body, BodyError};

fn chunks(parts: &[&'static str]) -> Body {
    let parts: Vec<Result<_, BodyError>> =
        parts.iter().map(|part| Ok(part.as_bytes().to_vec().into())).collect();
    Body::stream(stream::iter(parts), None)
}

#[test]
fn a_stream_is_read_to_its_end_and_counts_down() {
    let mut body = Body::stream(stream::iter([Ok(b"ab".to_vec().into())]), Some(2));
    assert_eq!((body.size_hint(), body.as_bytes()), (Some(2), None));
    assert_eq!(body.next().now_or_never().unwrap().unwrap().unwrap(), &b"ab"[..]);
    assert_eq!(body.size_hint(), Some(0));
    assert!(body.next().now_or_never().unwrap().is_none());
    assert!(body.trailers().is_none());
}

#[test]
fn collecting_is_bounded_whether_or_not_the_size_is_known() {
    let collect = |body: Body, limit| body.collect(limit).now_or_never().unwrap();
    assert_eq!(collect(chunks(&["ab", "c"]), 3).unwrap(), &b"abc"[..]);
    for body in [chunks(&["ab", "cd"]), Body::from(b"abcd".to_vec())] {
        match collect(body, 3) {
            Err(BodyError::Refused(error)) => assert_eq!(error.code(), "EntityTooLarge"),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn an_error_in_the_stream_comes_out() {
    let refused = api_s3::errors::signature_does_not_match();
    let mut body = Body::stream(stream::iter([Err(BodyError::from(refused))]), None);
    let error = body.next().now_or_never().unwrap().unwrap().unwrap_err();
    assert!(matches!(error, BodyError::Refused(error) if error.code() == "SignatureDoesNotMatch"));
}

#[test]
fn trailers_are_there_after_the_end() {
    let mut trailers = HeaderMap::new();
    trailers.insert("x-amz-checksum-crc32", HeaderValue::from_static("AAAAAA=="));
    let frames = Frames(vec![
        http_body::Frame::trailers(trailers),
        http_body::Frame::data(b"a".to_vec().into()),
    ]);
    let mut body = Body::frames(frames, None);
    assert!(body.next().now_or_never().unwrap().is_some());
    assert!(body.trailers().is_none());
    assert!(body.next().now_or_never().unwrap().is_none());
    assert_eq!(body.trailers().unwrap()["x-amz-checksum-crc32"], "AAAAAA==");
}

/// Frames, the last one first.
struct Frames(Vec<http_body::Frame<bytes::Bytes>>);

impl http_body::Body for Frames {
    type Data = bytes::Bytes;
    type Error = BodyError;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<bytes::Bytes>, BodyError>>> {
        std::task::Poll::Ready(self.0.pop().map(Ok))
    }
}

#[test]
fn a_body_can_cross_threads_behind_a_reference() {
    fn check<T: Send + Sync + 'static>() {}
    check::<Body>();
    check::<api_s3::PutObjectRequest>();
}
