use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;
use stdx::Timestamp;

use super::{
    CHUNK_HEADER_BYTES_MAX, ChunkError, ChunkSigning, Decoder, Encoder, Framing, TRAILER_BYTES_MAX,
};
use crate::tests::{now, parts, secret, signer};
use crate::{Payload, PayloadMode};

const MODES: [PayloadMode; 3] = [
    PayloadMode::StreamingSigned,
    PayloadMode::StreamingSignedTrailer,
    PayloadMode::StreamingUnsignedTrailer,
];

/// The start of a chain, the same at each call.
fn signing() -> ChunkSigning {
    let secret = secret();
    let mut parts = parts("PUT", "http://h/b/k", &[]);
    let payload = Payload::Mode(PayloadMode::StreamingSigned);
    signer(&secret, "s3").sign(&mut parts, &payload, now()).unwrap()
}

fn headers(decoded_bytes: usize, trailer: Option<&str>) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("x-amz-decoded-content-length", HeaderValue::from(decoded_bytes));
    if let Some(trailer) = trailer {
        headers.insert("x-amz-trailer", trailer.parse().unwrap());
    }
    headers
}

fn decoder(mode: &PayloadMode, decoded_bytes: usize, trailer: Option<&str>) -> Decoder {
    let headers = headers(decoded_bytes, trailer);
    Decoder::new(Framing::of(&headers, mode, Some(signing())).unwrap().unwrap())
}

const CRC32: &str = "x-amz-checksum-crc32";

fn trailer() -> HeaderMap {
    let mut trailer = HeaderMap::new();
    trailer.insert(CRC32, HeaderValue::from_static("AAAAAA=="));
    trailer
}

fn encode(mode: &PayloadMode, chunks: &[Vec<u8>]) -> Vec<u8> {
    let is_signed = *mode != PayloadMode::StreamingUnsignedTrailer;
    let mut encoder = Encoder::new(is_signed.then(signing));
    let mut wire = Vec::new();
    for chunk in chunks {
        wire.extend(encoder.chunk(chunk));
    }
    wire.extend(match mode {
        PayloadMode::StreamingSigned => encoder.finish(),
        _ => encoder.finish_with_trailer(&trailer()),
    });
    wire
}

fn announced(mode: &PayloadMode) -> Option<&'static str> {
    (*mode != PayloadMode::StreamingSigned).then_some(CRC32)
}

/// What a decoder gives out of `pieces`, and how it ends.
fn run(mut decoder: Decoder, pieces: &[&[u8]]) -> (Vec<u8>, Result<HeaderMap, ChunkError>) {
    let mut data = Vec::new();
    for piece in pieces {
        match decoder.feed(Bytes::copy_from_slice(piece)) {
            Ok(decoded) => decoded.iter().for_each(|bytes| data.extend_from_slice(bytes)),
            Err(error) => {
                assert_eq!(decoder.feed(Bytes::from_static(b"0")), Err(error));
                assert_eq!(decoder.finish(), Err(error));
                return (data, Err(error));
            }
        }
    }
    (data, decoder.finish())
}

fn check(mode: &PayloadMode, decoded_bytes: usize, wire: &[u8], expected: Result<(), ChunkError>) {
    let (_, end) = run(decoder(mode, decoded_bytes, announced(mode)), &[wire]);
    assert_eq!(end.map(drop), expected, "{}", String::from_utf8_lossy(wire));
}

/// The published example: 66,560 times `a` in two chunks, with and without a trailer.
#[test]
fn published_examples() {
    for (mode, trailer_line, last) in [
        (
            PayloadMode::StreamingSigned,
            "",
            [
                "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
                "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
                "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
            ],
        ),
        (
            PayloadMode::StreamingSignedTrailer,
            // With the line ends of the documentation.
            "x-amz-checksum-crc32c:sOO8/Q==\n\r\nx-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n",
            [
                "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
                "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
                "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
            ],
        ),
    ] {
        let mut fields = vec![
            ("host", "s3.amazonaws.com"),
            ("content-encoding", "aws-chunked"),
            ("x-amz-decoded-content-length", "66560"),
            ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
        ];
        match mode {
            PayloadMode::StreamingSigned => fields.push(("content-length", "66824")),
            _ => fields.push(("x-amz-trailer", "x-amz-checksum-crc32c")),
        }
        let secret = secret();
        let mut parts = parts("PUT", "/examplebucket/chunkObject.txt", &fields);
        let at = Timestamp::parse_basic("20130524T000000Z").unwrap();
        let signing =
            signer(&secret, "s3").sign(&mut parts, &Payload::Mode(mode.clone()), at).unwrap();
        let framing = Framing::of(&parts.headers, &mode, Some(signing)).unwrap().unwrap();
        let (a, b) = ("a".repeat(65_536), "a".repeat(1024));
        let wire = format!(
            "10000;chunk-signature={}\r\n{a}\r\n400;chunk-signature={}\r\n{b}\r\n0;chunk-signature={}\r\n{trailer_line}\r\n",
            last[0], last[1], last[2]
        );
        let (data, end) = run(Decoder::new(framing), &[wire.as_bytes()]);
        assert_eq!(data, "a".repeat(66_560).as_bytes());
        let end = end.unwrap();
        assert_eq!(end.contains_key("x-amz-checksum-crc32c"), !trailer_line.is_empty());
    }
}

#[test]
fn every_flipped_bit_of_a_signed_body_is_refused() {
    for mode in [PayloadMode::StreamingSigned, PayloadMode::StreamingSignedTrailer] {
        let chunks = [vec![b'a'; 8192], vec![b'b'; 20]];
        let plain = chunks.concat();
        let wire = encode(&mode, &chunks);
        for position in 0..wire.len() {
            let mut altered = wire.clone();
            altered[position] ^= 1 << (position % 8);
            let (data, end) = run(decoder(&mode, plain.len(), announced(&mode)), &[&altered]);
            assert!(plain.starts_with(&data), "altered data was given out");
            if let Ok(fields) = end {
                // The case of a hexadecimal digit or of a trailer's name.
                assert_eq!(altered.to_ascii_lowercase(), wire.to_ascii_lowercase());
                assert_eq!((data, fields.len()), (plain.clone(), announced(&mode).iter().len()));
            }
        }
    }
}

#[test]
fn truncation_and_excess_are_noticed() {
    for mode in &MODES {
        let wire = encode(mode, &[vec![b'a'; 100]]);
        for length in 0..wire.len() {
            let (_, end) = run(decoder(mode, 100, announced(mode)), &[&wire[..length]]);
            assert_eq!(end, Err(ChunkError::IncompleteBody), "{length} of {}", wire.len());
        }
        check(mode, 100, &wire, Ok(()));
        check(mode, 100, &[&wire[..], b"\r\n"].concat(), Err(ChunkError::IncompleteBody));
        check(mode, 99, &wire, Err(ChunkError::IncompleteBody));
        check(mode, 101, &wire, Err(ChunkError::IncompleteBody));
    }
}

#[test]
fn chunks_of_another_request_and_in_another_order_are_refused() {
    let mode = PayloadMode::StreamingSigned;
    let mut encoder = Encoder::new(Some(signing()));
    let (one, two) = (encoder.chunk(&[b'a'; 8192]), encoder.chunk(&[b'b'; 8192]));
    let end = encoder.finish();
    check(&mode, 16_384, &[&one[..], &two, &end].concat(), Ok(()));
    check(&mode, 16_384, &[&two[..], &one, &end].concat(), Err(ChunkError::SignatureMismatch));
    check(&mode, 16_384, &[&one[..], &one, &end].concat(), Err(ChunkError::SignatureMismatch));
    check(&mode, 8192, &[&one[..], &end].concat(), Err(ChunkError::SignatureMismatch));
    // Unsigned chunks where signed ones are due.
    let unsigned = encode(&PayloadMode::StreamingUnsignedTrailer, &[vec![b'a'; 10]]);
    check(&mode, 10, &unsigned, Err(ChunkError::IncompleteBody));
}

#[test]
fn nothing_of_a_signed_chunk_is_given_out_before_its_end() {
    let wire = encode(&PayloadMode::StreamingSigned, &[vec![b'a'; 10_000]]);
    let mut decoder = decoder(&PayloadMode::StreamingSigned, 10_000, None);
    let data_end = wire.len() - 2 - 84 - 2;
    for byte in &wire[..data_end - 1] {
        assert!(decoder.feed(Bytes::copy_from_slice(&[*byte])).unwrap().is_empty());
    }
    assert_eq!(decoder.held_bytes(), 9999);
    let decoded = decoder.feed(Bytes::copy_from_slice(&wire[data_end - 1..data_end])).unwrap();
    // Ten thousand single bytes have become one piece.
    assert_eq!(decoded.iter().map(Bytes::len).collect::<Vec<_>>(), [10_000]);
    assert_eq!(decoder.held_bytes(), 0);
}

#[test]
fn an_unsigned_chunk_is_given_out_as_it_comes_without_a_copy() {
    let mut decoder = decoder(&PayloadMode::StreamingUnsignedTrailer, 1 << 40, Some(CRC32));
    assert!(decoder.feed(Bytes::from_static(b"10000000000\r\n")).unwrap().is_empty());
    let input = Bytes::from_static(b"abc");
    let decoded = decoder.feed(input.clone()).unwrap();
    assert_eq!(decoded[0].as_ptr(), input.as_ptr());
    assert!(!decoder.is_done());
}

#[test]
fn sizes_are_bounded() {
    let unsigned = PayloadMode::StreamingUnsignedTrailer;
    let error = ChunkError::InvalidChunkSize { chunk: 1, size_bytes: 3 };
    check(&unsigned, 6, b"3\r\nabc\r\n3\r\n", Err(error));
    assert_eq!(error.aws_code().0, "InvalidChunkSizeError");
    assert_eq!(error.aws_fields(), [("Chunk", "1".to_owned()), ("BadChunkSize", "3".to_owned())]);
    check(&unsigned, 6, b"7\r\n", Err(ChunkError::IncompleteBody));
    let signature = "0".repeat(64);
    for (size, decoded_bytes, expected) in [
        ("1000001", 1 << 30, ChunkError::ChunkTooLarge { size_bytes: 0x100_0001 }),
        ("ffffffffffffffff", 1 << 30, ChunkError::ChunkTooLarge { size_bytes: u64::MAX }),
        ("10000000000000000", 1 << 30, ChunkError::IncompleteBody),
        ("", 1, ChunkError::IncompleteBody),
        ("+1", 1, ChunkError::IncompleteBody),
        ("g", 1, ChunkError::IncompleteBody),
    ] {
        let wire = format!("{size};chunk-signature={signature}\r\n");
        check(&PayloadMode::StreamingSigned, decoded_bytes, wire.as_bytes(), Err(expected));
    }
    check(&unsigned, 1 << 30, b"ffffffffffffffff\r\n", Err(ChunkError::IncompleteBody));
}

#[test]
fn lines_are_bounded() {
    let unsigned = PayloadMode::StreamingUnsignedTrailer;
    let mut endless = decoder(&unsigned, 1, Some(CRC32));
    let line = Bytes::from(vec![b'0'; CHUNK_HEADER_BYTES_MAX]);
    assert_eq!(endless.feed(line), Err(ChunkError::IncompleteBody));
    for bad in ["1\nx", "1\r\nx\n", "1\r\nxy\r\n", "1;a=b\r\nx\r\n", "1 \r\nx\r\n"] {
        check(&unsigned, 1, bad.as_bytes(), Err(ChunkError::IncompleteBody));
    }
    let long = format!("0\r\n{CRC32}:{}\r\n\r\n", "a".repeat(TRAILER_BYTES_MAX));
    check(&unsigned, 0, long.as_bytes(), Err(ChunkError::MalformedTrailer));
    let many = format!("0\r\n{}\r\n", "a:\r\n".repeat(TRAILER_BYTES_MAX));
    check(&unsigned, 0, many.as_bytes(), Err(ChunkError::MalformedTrailer));
    let fields: String = (0..TRAILER_BYTES_MAX).map(|n| format!("a{n}:\r\n")).collect();
    check(&unsigned, 0, format!("0\r\n{fields}").as_bytes(), Err(ChunkError::MalformedTrailer));
}

#[test]
fn a_trailer_is_what_was_announced() {
    let unsigned = PayloadMode::StreamingUnsignedTrailer;
    let good = format!("0\r\n{CRC32}:AAAAAA==\r\n\r\n");
    let (_, end) = run(decoder(&unsigned, 0, Some(CRC32)), &[good.as_bytes()]);
    assert_eq!(end.unwrap(), trailer());
    for bad in [
        "0\r\n\r\n",
        "0\r\nx-amz-checksum-crc32c:AAAAAA==\r\n\r\n",
        "0\r\nx-amz-checksum-crc32\r\n\r\n",
        "0\r\n:AAAAAA==\r\n\r\n",
        "0\r\nx-amz-checksum-crc32:a\r\nx-amz-checksum-crc32:a\r\n\r\n",
        "0\r\nx-amz-checksum-crc32:a\r\nx-amz-acl:public-read\r\n\r\n",
        "0\r\nx-amz-checksum-crc32:a\r\nx-amz-trailer-signature:0\r\n\r\n",
        "0\r\nx-amz-checksum-crc32:a\x01\r\n\r\n",
    ] {
        check(&unsigned, 0, bad.as_bytes(), Err(ChunkError::MalformedTrailer));
    }
    // Nothing announced, nothing sent.
    let (_, end) = run(decoder(&unsigned, 0, None), &[b"0\r\n\r\n"]);
    assert_eq!(end, Ok(HeaderMap::new()));
    // A signed trailer without its signature.
    let mode = PayloadMode::StreamingSignedTrailer;
    let wire = String::from_utf8(encode(&mode, &[])).unwrap();
    let (unsigned_part, _) = wire.split_once("x-amz-trailer-signature").unwrap();
    let wire = format!("{unsigned_part}\r\n\r\n");
    check(&mode, 0, wire.as_bytes(), Err(ChunkError::MalformedTrailer));
}

#[test]
fn the_headers_announce_the_framing() {
    let framing = |headers: &HeaderMap, mode: &PayloadMode| {
        Framing::of_anonymous(headers, mode).map(|framing| framing.is_some())
    };
    let unsigned = PayloadMode::StreamingUnsignedTrailer;
    assert_eq!(framing(&HeaderMap::new(), &PayloadMode::Unsigned), Ok(false));
    assert_eq!(framing(&HeaderMap::new(), &unsigned), Err(ChunkError::MissingDecodedLength));
    assert_eq!(framing(&headers(1, None), &unsigned), Ok(true));
    assert_eq!(
        framing(&headers(1, Some("x-amz-acl")), &unsigned),
        Err(ChunkError::UnsupportedTrailer)
    );
    let many = [CRC32; 9].join(",");
    assert_eq!(framing(&headers(1, Some(&many)), &unsigned), Err(ChunkError::UnsupportedTrailer));
    for mode in [PayloadMode::StreamingSigned, PayloadMode::StreamingSignedTrailer] {
        assert_eq!(framing(&headers(1, None), &mode), Err(ChunkError::SigningUnknown));
    }
    for bad in ["", "-1", "+1", "1.0", "18446744073709551616"] {
        let mut headers = HeaderMap::new();
        headers.insert("x-amz-decoded-content-length", bad.parse().unwrap());
        assert_eq!(framing(&headers, &unsigned), Err(ChunkError::InvalidDecodedLength), "{bad}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn bodies_survive_however_they_are_cut(
        mode in prop::sample::select(MODES.to_vec()),
        sizes in prop::collection::vec(8192_usize..20_000, 0..4),
        last in 1_usize..9000,
        cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
    ) {
        let mut chunks: Vec<Vec<u8>> = sizes.iter().map(|&size| vec![b'x'; size]).collect();
        chunks.push((0..last).map(|n| u8::try_from(n % 251).unwrap()).collect());
        let plain = chunks.concat();
        let wire = encode(&mode, &chunks);
        let mut cuts: Vec<usize> = cuts.iter().map(|cut| cut.index(wire.len())).collect();
        cuts.extend([0, wire.len()]);
        cuts.sort_unstable();
        let pieces: Vec<&[u8]> = cuts.windows(2).map(|pair| &wire[pair[0]..pair[1]]).collect();
        let (data, end) = run(decoder(&mode, plain.len(), announced(&mode)), &pieces);
        prop_assert_eq!(data, plain);
        prop_assert!(end.is_ok());
    }

    #[test]
    fn no_bytes_make_the_decoder_panic_or_yield_more_than_announced(
        mode in prop::sample::select(MODES.to_vec()),
        wire in "([0-9a-f]{1,3}(;chunk-signature=[0-9a-f]{0,64})?(\r\n)?[ -~]{0,20}(\r\n)?){0,6}",
    ) {
        let (data, _) = run(decoder(&mode, 12, announced(&mode)), &[wire.as_bytes()]);
        prop_assert!(data.len() <= 12);
    }
}
