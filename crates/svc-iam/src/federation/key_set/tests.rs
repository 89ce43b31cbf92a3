use envelope::jws::JwsAlgorithm;

use super::super::samples::KEYS;
use super::super::transport::IssuerFault;
use super::{DOCUMENT_BYTES_MAX, KeySet, key_set_place};

fn count(json: &str, id: Option<&str>, algorithm: JwsAlgorithm) -> usize {
    KeySet::parse(json.as_bytes()).unwrap().candidates(id, algorithm).len()
}

#[test]
fn a_key_is_for_its_own_algorithm_and_for_signatures() {
    assert_eq!(count(KEYS, Some("ec"), JwsAlgorithm::Es256), 1);
    assert_eq!(count(KEYS, Some("ec"), JwsAlgorithm::Es384), 0);
    assert_eq!(count(KEYS, Some("ec"), JwsAlgorithm::Rs256), 0);
    assert_eq!(count(KEYS, Some("rsa"), JwsAlgorithm::Rs512), 1);
    assert_eq!(count(KEYS, Some("gone"), JwsAlgorithm::Rs256), 0);
    assert_eq!(count(KEYS, None, JwsAlgorithm::Rs256), 1);
    let rsa = |member: &str| KEYS.replace(r#""kid": "rsa""#, &format!(r#""kid": "rsa", {member}"#));
    assert_eq!(count(&rsa(r#""alg": "RS256""#), Some("rsa"), JwsAlgorithm::Rs512), 0);
    for other in
        [r#""use": "enc""#, r#""key_ops": ["encrypt"]"#, r#""alg": "HS256""#, r#""alg": "PS256""#]
    {
        assert_eq!(count(&rsa(other), Some("rsa"), JwsAlgorithm::Rs256), 0, "{other}");
    }
    // Which of two it is has to be said.
    let twice =
        KEYS.replacen(r#"{"kty": "RSA""#, r#"{"kty": "oct", "k": "AAAA"}, {"kty": "RSA""#, 1);
    assert_eq!(count(&twice, None, JwsAlgorithm::Rs256), 1);
    let set: serde_json::Value = serde_json::from_str(KEYS).unwrap();
    let rsa = &set["keys"][1];
    let two = serde_json::json!({ "keys": [rsa, rsa] }).to_string();
    assert_eq!(count(&two, None, JwsAlgorithm::Rs256), 0);
}

#[test]
fn a_set_has_limits() {
    let parse = |json: String| KeySet::parse(json.as_bytes()).map(|_| ());
    let keys = |count: usize| format!("{{\"keys\":[{}]}}", vec!["{}"; count].join(","));
    assert_eq!(parse(keys(200)), Ok(()));
    for json in [keys(201), "[]".to_owned(), "{}".to_owned(), " ".repeat(DOCUMENT_BYTES_MAX + 1)] {
        assert!(matches!(parse(json), Err(IssuerFault::Malformed(_))));
    }
}

#[test]
fn a_discovery_document_is_of_its_issuer_and_leads_to_https() {
    let place = |issuer: &str, address: &str| {
        let json = format!(r#"{{"issuer":"{issuer}","jwks_uri":"{address}"}}"#);
        key_set_place("id.example.com/main", json.as_bytes())
    };
    let issuer = "https://id.example.com/main";
    let found = place(issuer, "https://keys.example.com/jwks?v=1").unwrap();
    assert_eq!(found, ("keys.example.com".to_owned(), "/jwks?v=1".to_owned()));
    for (issuer, address) in [
        ("https://id.example.com/main/", "https://keys.example.com/jwks"),
        ("https://id.example.com", "https://keys.example.com/jwks"),
        (issuer, "http://keys.example.com/jwks"),
        (issuer, "https://keys.example.com:8443/jwks"),
        (issuer, "https://user@keys.example.com/jwks"),
        (issuer, "https://keys.example.com/a b"),
        (issuer, "https:///jwks"),
        (issuer, "file:///etc/passwd"),
    ] {
        assert!(place(issuer, address).is_err(), "{issuer} {address}");
    }
}
