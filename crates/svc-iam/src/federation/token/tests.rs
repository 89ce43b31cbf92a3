use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::super::key_set::KeySet;
use super::super::samples::{ELLIPTIC, KEYS, MISNAMED, NAMELESS, RSA};
use super::{TokenFault, WebToken};

fn keys() -> KeySet {
    KeySet::parse(KEYS.as_bytes()).unwrap()
}

fn verified(text: &str) -> Result<super::Claims, TokenFault> {
    WebToken::parse(text)?.verified(&keys())
}

/// A token with this header and these claims, and no good signature.
fn token(header: &str, claims: &str) -> String {
    let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
    format!("{}.{}.{}", part(header), part(claims), part("signature"))
}

const CLAIMS: &str =
    r#"{"iss":"https://id.example.com","sub":"s","aud":"a","exp":1777640400,"iat":1777636800}"#;

#[test]
fn a_token_that_its_issuer_has_signed_says_what_it_says() {
    for text in [ELLIPTIC, RSA] {
        let claims = verified(text).unwrap();
        assert_eq!(claims.issuer, "https://id.example.com/main");
        assert_eq!(claims.subject, "alice");
        assert_eq!(claims.audiences, ["other", "app"]);
        assert_eq!((claims.expires_at, claims.issued_at), (1_777_640_400, 1_777_636_800));
        assert_eq!(claims.not_before, Some(1_777_636_800));
        assert_eq!(claims.methods, ["pwd", "otp"]);
        assert_eq!(claims.tags, [("Team".to_owned(), "red".to_owned())]);
        assert_eq!(claims.transitive_tag_keys, ["Team"]);
        assert_eq!(claims.source_identity.as_deref(), Some("alice"));
    }
    // One key of RSA is there: which it is needs no saying.
    assert!(verified(NAMELESS).is_ok());
}

#[test]
fn no_other_key_and_no_other_text_will_do() {
    assert_eq!(verified(MISNAMED).unwrap_err(), TokenFault::NoKey);
    let (signed, _) = ELLIPTIC.rsplit_once('.').unwrap();
    let (_, other) = RSA.rsplit_once('.').unwrap();
    assert_eq!(verified(&format!("{signed}.{other}")).unwrap_err(), TokenFault::NotAuthentic);
    let (header, _) = ELLIPTIC.split_once('.').unwrap();
    let (_, signature) = ELLIPTIC.rsplit_once('.').unwrap();
    let forged = format!("{header}.{}.{signature}", URL_SAFE_NO_PAD.encode(CLAIMS));
    assert_eq!(verified(&forged).unwrap_err(), TokenFault::NotAuthentic);
}

#[test]
fn what_is_no_signed_token_is_refused() {
    let headers = [
        r#"{"alg":"none"}"#,
        r#"{"alg":"HS256","kid":"rsa"}"#,
        r#"{"alg":"PS256"}"#,
        r#"{"alg":"RS256","crit":["b64"],"b64":false}"#,
        r#"{"alg":"RS256","alg":"none"}"#,
        r#"{"kid":"rsa"}"#,
        "[]",
    ];
    for header in headers {
        let refused = WebToken::parse(&token(header, CLAIMS)).unwrap_err();
        assert_eq!(refused, TokenFault::Malformed, "{header}");
    }
    let whole = token(r#"{"alg":"RS256"}"#, CLAIMS);
    assert!(WebToken::parse(&whole).is_ok());
    for text in
        ["", "a", "a.b", &format!("{whole}.x"), &format!("{whole}="), &whole.replace('.', "")]
    {
        assert_eq!(WebToken::parse(text).unwrap_err(), TokenFault::Malformed, "{text}");
    }
}

#[test]
fn claims_are_what_they_must_be() {
    let without = |name: &str| {
        let mut claims: serde_json::Value = serde_json::from_str(CLAIMS).unwrap();
        claims.as_object_mut().unwrap().remove(name);
        claims.to_string()
    };
    let fault = |claims: &str| WebToken::parse(&token(r#"{"alg":"RS256"}"#, claims)).err();
    for name in ["iss", "sub", "aud", "exp", "iat"] {
        assert_eq!(fault(&without(name)), Some(TokenFault::Missing(name)));
    }
    let with = |name: &str, value: &str| CLAIMS.replacen('{', &format!("{{\"{name}\":{value},"), 1);
    assert_eq!(fault(&with("nbf", "1777636800.5")), None);
    for (name, value) in
        [("nbf", "\"1\""), ("nbf", "-1"), ("nbf", "1e300"), ("azp", "7"), ("amr", "{}")]
    {
        assert_eq!(fault(&with(name, value)), Some(TokenFault::Invalid(name)), "{value}");
    }
    // A second claim of the same name: readers would differ.
    assert_eq!(fault(&with("sub", "\"other\"")), Some(TokenFault::Malformed));
    let tags = "https://aws.amazon.com/tags";
    for value in [
        "[]",
        r#"{"principal_tags":[]}"#,
        r#"{"principal_tags":{"a":["1","2"]}}"#,
        r#"{"principal_tags":{"a":1}}"#,
        r#"{"other":{}}"#,
        r#"{"transitive_tag_keys":[1]}"#,
    ] {
        assert_eq!(fault(&with(tags, value)), Some(TokenFault::Invalid(tags)), "{value}");
    }
}

#[test]
fn the_party_a_token_was_issued_to_is_the_one_that_counts() {
    let audience = |claims: &str, known: &[&str]| {
        let known: Vec<String> = known.iter().map(|id| (*id).to_owned()).collect();
        let token = WebToken::parse(&token(r#"{"alg":"RS256"}"#, claims)).unwrap();
        token.audience(&known).map(str::to_owned)
    };
    assert_eq!(audience(CLAIMS, &["b", "a"]).as_deref(), Some("a"));
    assert_eq!(audience(CLAIMS, &["b"]), None);
    let issued_to = CLAIMS.replacen('{', r#"{"azp":"b","#, 1);
    assert_eq!(audience(&issued_to, &["a", "b"]).as_deref(), Some("b"));
    assert_eq!(audience(&issued_to, &["a"]), None);
}

#[test]
fn tags_may_have_a_claim_each() {
    let claims = CLAIMS.replacen(
        '{',
        r#"{"https://aws.amazon.com/tags/principal_tags/Team":"red","https://aws.amazon.com/tags/transitive_tag_keys":["Team"],"#,
        1,
    );
    let token = WebToken::parse(&token(r#"{"alg":"RS256"}"#, &claims)).unwrap();
    assert_eq!(token.claims.tags, [("Team".to_owned(), "red".to_owned())]);
    assert_eq!(token.claims.transitive_tag_keys, ["Team"]);
}
