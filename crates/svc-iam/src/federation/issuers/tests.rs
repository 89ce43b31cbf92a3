use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use identity::records::OidcProviderRecord;
use names::AccountId;
use stdx::Timestamp;

use super::super::samples::{ELLIPTIC, KEYS, MISNAMED, RSA};
use super::super::token::{TokenFault, WebToken};
use super::super::transport::{IssuerFault, IssuerGet, IssuerTransport};
use super::{Distrust, Issuers, issuer_of_url};

const NOW: Timestamp = Timestamp::from_unix_seconds(1_777_636_800);

/// An issuer that answers what a test says, and notes what it was asked.
#[derive(Debug, Default)]
struct Scripted {
    keys: Mutex<String>,
    asked: Mutex<Vec<String>>,
}

impl Scripted {
    fn set(&self, keys: &str) {
        keys.clone_into(&mut self.keys.lock().unwrap());
    }

    fn asked(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

#[async_trait]
impl IssuerTransport for Scripted {
    async fn pinned(&self, issuer: &str) -> Option<Result<Vec<u8>, IssuerFault>> {
        (issuer == "pinned.example.com").then(|| Ok(KEYS.as_bytes().to_vec()))
    }

    async fn get(&self, get: IssuerGet<'_>) -> Result<Vec<u8>, IssuerFault> {
        let place = format!("{}{}", get.host, get.path);
        self.asked.lock().unwrap().push(place.clone());
        match place.as_str() {
            "id.example.com/main/.well-known/openid-configuration" => {
                let json = r#"{"issuer":"https://id.example.com/main","jwks_uri":"https://keys.example.com/set"}"#;
                Ok(json.into())
            }
            "keys.example.com/set" => match self.keys.lock().unwrap().as_str() {
                "" => Err(IssuerFault::Unreachable("off".to_owned())),
                keys => Ok(keys.into()),
            },
            other => unreachable!("{other}"),
        }
    }

    async fn thumbprint(&self, host: &str) -> Result<String, IssuerFault> {
        Ok(format!("of {host}"))
    }
}

fn provider(account: &str, issuer: &str) -> OidcProviderRecord {
    OidcProviderRecord {
        account: AccountId::parse(account).unwrap(),
        issuer: issuer.to_owned(),
        client_ids: vec!["app".to_owned()],
        thumbprints: Vec::new(),
        created_at_ms: 0,
        tags: BTreeMap::new(),
    }
}

struct World {
    issuer: Arc<Scripted>,
    issuers: Issuers,
}

impl World {
    fn new() -> Self {
        let issuer = Arc::new(Scripted::default());
        issuer.set(KEYS);
        let transport: Arc<dyn IssuerTransport> = issuer.clone();
        Self { issuers: Issuers::new(Some(transport)), issuer }
    }

    async fn verify(&self, account: &str, token: &str, seconds: i64) -> Result<(), Distrust> {
        let token = WebToken::parse(token).unwrap();
        let provider = provider(account, "id.example.com/main");
        self.issuers.verify(&provider, token, NOW.plus_seconds(seconds)).await.map(|_| ())
    }
}

const ONE: &str = "111122223333";
const OTHER: &str = "444455556666";

#[tokio::test]
async fn keys_are_read_once_for_a_while_and_for_one_account() {
    let world = World::new();
    for seconds in [0, 1, 899] {
        world.verify(ONE, ELLIPTIC, seconds).await.unwrap();
    }
    assert_eq!(world.issuer.asked(), 2);
    world.verify(OTHER, ELLIPTIC, 1).await.unwrap();
    assert_eq!(world.issuer.asked(), 4);
    // A key that its issuer has taken back is believed for a quarter of an hour at most.
    world.issuer.set(r#"{"keys":[]}"#);
    world.verify(ONE, RSA, 899).await.unwrap();
    let refused = world.verify(ONE, RSA, 900).await.unwrap_err();
    assert!(matches!(refused, Distrust::Token(TokenFault::NoKey)));
}

#[tokio::test]
async fn an_unknown_key_is_looked_for_once_a_minute() {
    let world = World::new();
    let [_, rsa] = [0, 1].map(|at| {
        let set: serde_json::Value = serde_json::from_str(KEYS).unwrap();
        serde_json::json!({ "keys": [set["keys"][at]] }).to_string()
    });
    world.issuer.set(&rsa);
    world.verify(ONE, RSA, 0).await.unwrap();
    // The issuer has begun to sign with another key.
    world.issuer.set(KEYS);
    world.verify(ONE, ELLIPTIC, 1).await.unwrap();
    assert_eq!(world.issuer.asked(), 4);
    world.issuer.set(&rsa);
    let forged = ELLIPTIC.to_owned();
    world.verify(ONE, &forged, 2).await.unwrap();
    // Unknown ids do not make us call.
    let unknown = {
        use base64::Engine as _;
        let header = base64::engine::general_purpose::URL_SAFE_NO_PAD
            .encode(r#"{"alg":"ES256","kid":"made up"}"#);
        let (_, rest) = MISNAMED.split_once('.').unwrap();
        format!("{header}.{rest}")
    };
    for seconds in [3, 30, 60] {
        let refused = world.verify(ONE, &unknown, seconds).await.unwrap_err();
        assert!(matches!(refused, Distrust::Token(TokenFault::NoKey)));
    }
    assert_eq!(world.issuer.asked(), 4);
    let _ = world.verify(ONE, &unknown, 61).await.unwrap_err();
    assert_eq!(world.issuer.asked(), 6);
}

#[tokio::test]
async fn an_issuer_that_does_not_answer_is_left_alone_for_a_moment() {
    let world = World::new();
    world.issuer.set("");
    for seconds in [0, 4] {
        let refused = world.verify(ONE, RSA, seconds).await.unwrap_err();
        assert!(matches!(refused, Distrust::Issuer(IssuerFault::Unreachable(_))));
    }
    assert_eq!(world.issuer.asked(), 2);
    world.issuer.set(KEYS);
    world.verify(ONE, RSA, 5).await.unwrap();
}

#[tokio::test]
async fn pinned_keys_are_used_and_nobody_is_called() {
    let world = World::new();
    let provider = provider(ONE, "pinned.example.com");
    let token = WebToken::parse(RSA).unwrap();
    assert!(world.issuers.verify(&provider, token, NOW).await.is_ok());
    assert_eq!(world.issuers.thumbprint("pinned.example.com").await, Ok(None));
    assert_eq!(world.issuer.asked(), 0);
    let shown = world.issuers.thumbprint("id.example.com/main").await.unwrap();
    assert_eq!(shown.as_deref(), Some("of id.example.com"));
    let nobody = Issuers::default();
    let token = WebToken::parse(RSA).unwrap();
    let refused = nobody.verify(&provider, token, NOW).await.unwrap_err();
    assert!(matches!(refused, Distrust::Issuer(IssuerFault::NotAllowed)));
}

#[test]
fn an_issuer_is_a_host_and_a_path() {
    assert_eq!(issuer_of_url("https://id.example.com"), Some("id.example.com"));
    assert_eq!(issuer_of_url("https://id.example.com/a/b/"), Some("id.example.com/a/b/"));
    for url in [
        "id.example.com",
        "http://id.example.com",
        "https://",
        "https:///a",
        "https://id.example.com:8443",
        "https://user@id.example.com",
        "https://id.example.com?a=b",
        "https://id.example.com/a#b",
        "https://id.example.com/a b",
    ] {
        assert_eq!(issuer_of_url(url), None, "{url}");
    }
}
