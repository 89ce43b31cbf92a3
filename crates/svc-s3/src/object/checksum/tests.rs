use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wire::http::{HeaderMap, HeaderName, HeaderValue};

use super::{Algorithm, Given, Running, Verifier, announced_for, combined, composite};

fn whole(algorithm: Algorithm, data: &[u8]) -> String {
    let mut running = Running::new(algorithm);
    running.update(data);
    STANDARD.encode(running.finish())
}

#[test]
fn known_values() {
    assert_eq!(whole(Algorithm::Crc32, b"123456789"), "y/Q5Jg==");
    assert_eq!(whole(Algorithm::Crc32c, b"123456789"), "4waSgw==");
    assert_eq!(whole(Algorithm::Crc64Nvme, b"123456789"), "rosUhgp5mIg=");
}

#[test]
fn the_checksum_of_the_whole_follows_from_the_parts() {
    let parts: [&[u8]; 3] = [b"the first part", b"", b"and the last"];
    let joined = parts.concat();
    for algorithm in [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64Nvme] {
        let values: Vec<(String, u64)> =
            parts.iter().map(|part| (whole(algorithm, part), part.len() as u64)).collect();
        assert_eq!(combined(algorithm, &values), Some(whole(algorithm, &joined)), "{algorithm:?}");
    }
    let sha = [(whole(Algorithm::Sha1, b"a"), 1), (whole(Algorithm::Sha1, b"b"), 1)];
    assert_eq!(combined(Algorithm::Sha1, &sha), None);
}

#[test]
fn composites_name_the_number_of_parts() {
    let parts = [whole(Algorithm::Sha256, b"a"), whole(Algorithm::Sha256, b"b")];
    assert!(composite(Algorithm::Sha256, &parts).unwrap().ends_with("-2"));
}

fn verify(given: Given, trailer: Option<(&'static str, &str)>) -> Result<String, String> {
    let announced = trailer.and_then(|(name, _)| Algorithm::of_header(name));
    let verifier = Verifier::new(given, announced, None);
    let mut verifier = verifier.map_err(|error| error.code().to_owned())?;
    verifier.update(b"1234");
    verifier.update(b"56789");
    let mut trailers = HeaderMap::new();
    if let Some((name, value)) = trailer {
        trailers.insert(name, HeaderValue::from_str(value).unwrap());
    }
    let stored = verifier.finish(Some(&trailers)).map_err(|error| error.code().to_owned())?;
    Ok(stored.values.into_keys().collect::<Vec<_>>().join(","))
}

#[test]
fn stores_what_was_sent_and_refuses_what_is_wrong() {
    let given = |value: &str| Given(Some((Algorithm::Crc32, value.to_owned())));
    assert_eq!(verify(given("y/Q5Jg=="), None), Ok("CRC32".to_owned()));
    assert_eq!(verify(given("AAAAAA=="), None), Err("BadDigest".to_owned()));
    assert_eq!(verify(given("AAAA"), None), Err("InvalidRequest".to_owned()));
    assert_eq!(verify(Given(None), None), Ok("CRC64NVME".to_owned()));
    let header = "x-amz-checksum-crc32c";
    assert_eq!(verify(Given(None), Some((header, "4waSgw=="))), Ok("CRC32C".to_owned()));
    assert_eq!(verify(Given(None), Some((header, "AAAAAA=="))), Err("BadDigest".to_owned()));
}

#[test]
fn a_trailer_may_be_announced_alone() {
    let header = "x-amz-checksum-sha256";
    let sum = whole(Algorithm::Sha256, b"123456789");
    assert_eq!(verify(Given(None), Some((header, &sum))), Ok("SHA256".to_owned()));
    let body = |names: &[&'static str]| {
        let names = names.iter().map(|name| HeaderName::from_static(name)).collect();
        wire::Body::empty().announcing(names)
    };
    let code = |error: wire::AwsError| error.code().to_owned();
    let sha1 = Some(api_s3::ChecksumAlgorithm::from("SHA1"));
    let found = announced_for(&body(&[header]), None, &Given(None)).map_err(code);
    assert_eq!(found, Ok(Some(Algorithm::Sha256)));
    let refused = Err("InvalidRequest".to_owned());
    let given = Given(Some((Algorithm::Sha1, "x".to_owned())));
    let alone = announced_for(&body(&[]), sha1.as_ref(), &Given(None));
    assert_eq!(alone.map_err(code), refused, "an algorithm without a checksum");
    let found = announced_for(&body(&[]), sha1.as_ref(), &given);
    assert_eq!(found.map_err(code), Ok(Some(Algorithm::Sha1)));
    let other = announced_for(&body(&[header]), sha1.as_ref(), &Given(None));
    assert_eq!(other.map_err(code), refused);
    assert_eq!(
        announced_for(&body(&["x-amz-checksum-xxhash64"]), None, &Given(None)).map_err(code),
        refused
    );
    let both = body(&[header, "x-amz-checksum-sha1"]);
    assert_eq!(announced_for(&both, None, &Given(None)).map_err(code), refused);
}
