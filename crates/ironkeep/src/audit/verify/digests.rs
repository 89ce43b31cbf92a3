//! The digests of a trail: whose they are, and that each follows the one before.
//!
//! Source: <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-custom-validation.html>

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use envelope::AsymmetricSpec;
use envelope::asymmetric::{Message, SignatureHash, SignatureScheme, rsa_2048_from_pkcs1, verify};
use serde_json::{Value, json};
use stdx::Timestamp;

use super::caller::Caller;
use super::file_name::{FileName, Folder, Trail, place};
use super::files::{Contents, contents};
use super::report::Report;
use crate::answer::{items, set, text};

/// The metadata that has the signature, in lower-case hex.
const SIGNATURE: &str = "x-amz-meta-signature";

/// What is signed of a digest that follows none.
const NO_SIGNATURE: &str = "null";

/// How a digest names a log file.
pub(super) struct Named {
    /// SHA-256, lower-case hex.
    pub(super) hash: String,
    /// The key of the digest.
    pub(super) digest: String,
}

/// The digests of a trail that there are.
pub(super) struct Chain<'a> {
    trail: &'a Trail,
    from: Timestamp,
    /// By Region, in their order.
    keys: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Chain<'a> {
    pub(super) fn new(
        trail: &'a Trail,
        from: Timestamp,
        there: &'a BTreeMap<String, FileName>,
    ) -> Self {
        let mut keys: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (key, name) in there.iter().filter(|(_, name)| name.folder == Folder::Digests) {
            keys.entry(&name.region).or_default().push(key);
        }
        Self { trail, from, keys }
    }

    /// Checks them, and gives the log files that they name.
    pub(super) async fn check(
        &self,
        caller: &mut Caller<'_>,
        report: &mut Report,
    ) -> Result<BTreeMap<String, Named>, String> {
        let mut named = BTreeMap::new();
        for (region, keys) in &self.keys {
            let public = public_keys(caller, region, self.from).await?;
            let mut signatures: BTreeMap<&str, String> = BTreeMap::new();
            for key in keys {
                let read = contents(caller, self.trail, key).await;
                let judged = read.and_then(|file| Digest::read(key, &file));
                let judged = judged.and_then(|digest| {
                    digest.check((self.trail, key), &public)?;
                    Ok(digest)
                });
                let digest = match judged {
                    Ok(digest) => digest,
                    Err(wrong) => {
                        report.find(&self.trail.part(), &place(self.trail, key), &wrong);
                        continue;
                    }
                };
                if let Some(wrong) = self.break_before(&digest, &signatures) {
                    report.find(&self.trail.part(), &place(self.trail, key), &wrong);
                }
                for (file, hash) in digest.files {
                    named.insert(file, Named { hash, digest: (*key).to_owned() });
                }
                signatures.insert(key, digest.signature);
            }
        }
        Ok(named)
    }

    /// What is wrong with what a digest says of the one before it.
    fn break_before(&self, digest: &Digest, known: &BTreeMap<&str, String>) -> Option<String> {
        let (key, signature) = digest.previous.as_ref()?;
        match known.get(key.as_str()) {
            Some(found) if found == signature => None,
            Some(_) => Some(format!("it does not follow {key}, which was replaced")),
            // What is older, or was found wrong itself, has been told.
            None => {
                let name = FileName::of(self.trail, key)?;
                let is_there = self.keys.values().flatten().any(|it| it == key);
                let is_gone = name.at >= self.from && !is_there;
                is_gone.then(|| format!("the digest before it, {key}, is gone"))
            }
        }
    }
}

/// The public keys that signed in `region`, as SubjectPublicKeyInfo, by their fingerprints.
async fn public_keys(
    caller: &mut Caller<'_>,
    region: &str,
    from: Timestamp,
) -> Result<BTreeMap<String, Vec<u8>>, String> {
    let mut keys = BTreeMap::new();
    let mut input = json!({ "StartTime": from.unix_seconds() });
    loop {
        let page = caller.cloudtrail(region, "ListPublicKeys", &input).await?;
        for key in items(&page, "PublicKeyList") {
            let value = STANDARD.decode(text(key, "Value")).unwrap_or_default();
            if let Ok(value) = rsa_2048_from_pkcs1(&value) {
                keys.insert(text(key, "Fingerprint").to_owned(), value);
            }
        }
        match text(&page, "NextToken") {
            "" => return Ok(keys),
            token => set(&mut input, "NextToken", token),
        }
    }
}

/// A digest as it was read.
struct Digest {
    fingerprint: String,
    /// Lower-case hex.
    signature: String,
    /// What is signed.
    message: String,
    /// Where it says that it is.
    own: (String, String),
    /// The key of the one before, and its signature.
    previous: Option<(String, String)>,
    /// The keys of log files, and their hashes.
    files: Vec<(String, String)>,
}

impl Digest {
    fn read(key: &str, file: &Contents) -> Result<Self, String> {
        let no_digest = || format!("it is no digest of CloudTrail, {key}");
        let digest: Value = serde_json::from_slice(&file.json).map_err(|_| no_digest())?;
        let signature = file.headers.get(SIGNATURE).and_then(|value| value.to_str().ok());
        let signature = signature.ok_or_else(|| "it has no signature".to_owned())?.to_owned();
        let own = (
            text(&digest, "digestS3Bucket").to_owned(),
            text(&digest, "digestS3Object").to_owned(),
        );
        let previous = match (
            text(&digest, "previousDigestS3Object"),
            text(&digest, "previousDigestSignature"),
        ) {
            ("", "") => None,
            (key, signature) => Some((key.to_owned(), signature.to_owned())),
        };
        let before = previous.as_ref().map_or(NO_SIGNATURE, |(_, signature)| signature);
        let (end, hash) = (text(&digest, "digestEndTime"), &file.hash);
        let message = format!("{end}\n{}/{}\n{hash}\n{before}", own.0, own.1);
        let files = items(&digest, "logFiles")
            .iter()
            .map(|file| (text(file, "s3Object").to_owned(), text(file, "hashValue").to_owned()));
        Ok(Self {
            fingerprint: text(&digest, "digestPublicKeyFingerprint").to_owned(),
            signature,
            message,
            own,
            previous,
            files: files.collect(),
        })
    }

    /// That it is signed, and lies where it says.
    fn check(
        &self,
        (trail, key): (&Trail, &str),
        public: &BTreeMap<String, Vec<u8>>,
    ) -> Result<(), String> {
        if (self.own.0.as_str(), self.own.1.as_str()) != (trail.bucket.as_str(), key) {
            return Err("it was moved here from another place".to_owned());
        }
        let known = public.get(&self.fingerprint).ok_or_else(|| {
            format!("it is signed with a key that nobody here has, {}", self.fingerprint)
        })?;
        let signature = hex::decode(&self.signature).unwrap_or_default();
        let scheme = SignatureScheme::RsaPkcs1(SignatureHash::Sha256);
        let message = Message::Raw(self.message.as_bytes());
        verify(AsymmetricSpec::Rsa2048, known, scheme, message, &signature)
            .map_err(|_| "it was altered: its signature is not of what it says".to_owned())
    }
}
