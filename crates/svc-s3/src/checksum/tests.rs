use wire::http::{HeaderMap, HeaderValue};

use super::{Algorithm, Given, Running, Verifier, combined, composite};

fn whole(algorithm: Algorithm, data: &[u8]) -> String {
    let mut running = Running::new(algorithm);
    running.update(data);
    running.finish()
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
    let mut verifier = Verifier::new(given, None, None).map_err(|error| error.code().to_owned())?;
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
