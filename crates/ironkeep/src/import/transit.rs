//! Keys of Vault's or OpenBao's transit engine as keys of KMS with imported material, where the engine lets them be
//! exported.
//!
//! What transit has encrypted (`vault:v1:...`) is not what KMS opens: decrypt it there, and encrypt it here. Keys
//! that sign stay the same pair, so that signatures go on to hold.

use std::path::PathBuf;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use clap::Args;
use client::{Answer, Outgoing, Server, Session};
use envelope::asymmetric::wrap_import;
use envelope::random::SystemRandom;
use http::Method;
use secret::Secret;
use serde_json::{Value, json};

use crate::answer::text;
use crate::connection::Connection;
use crate::endpoint::{End, authorities};
use crate::progress::Progress;
use crate::xml::encoded;

mod material;

use material::{Kind, kind};

/// The token, from the environment alone, as Vault's own clients have it.
const TOKEN: &str = "VAULT_TOKEN";

/// The most versions of a key that are looked at.
const VERSIONS_MAX: u64 = 1000;

pub(crate) const ABOUT: &str = "Examples:
  VAULT_TOKEN=... ironkeep import vault-transit --from https://vault.example.com:8200 --dry-run
  VAULT_TOKEN=... ironkeep import vault-transit --from https://vault.example.com:8200 --key invoices

Each key that transit lets be exported becomes a key of KMS with imported material (Origin EXTERNAL), called
alias/transit/NAME. Of keys that sign, older versions become keys of their own, alias/transit/NAME/vN. Ciphertexts of
transit are not those of KMS: decrypt them there, and encrypt them here. AES-128 and ChaCha20 keys stay.

The caller needs kms:CreateKey, kms:GetParametersForImport, kms:ImportKeyMaterial, kms:CreateAlias and
kms:ListAliases; the token needs `read` on transit/export and `list` and `read` on transit/keys.";

#[derive(Debug, Args)]
pub(crate) struct VaultTransit {
    /// The server.
    #[arg(long, value_name = "URL", env = "VAULT_ADDR")]
    from: String,
    /// Where the engine is mounted.
    #[arg(long, value_name = "PATH", default_value = "transit")]
    mount: String,
    /// Only this key; repeatable [default: all].
    #[arg(long, value_name = "NAME")]
    key: Vec<String>,
    /// RSA keys decrypt, and do not sign: in KMS a key does one of the two.
    #[arg(long)]
    rsa_encrypts: bool,
    /// Certificates of the authorities that the source's may be from, in PEM [default: the system's].
    #[arg(long, value_name = "FILE", env = "VAULT_CACERT")]
    from_ca_bundle: Option<PathBuf>,
    /// The namespace, of Vault Enterprise and OpenBao.
    #[arg(long, value_name = "NAME", env = "VAULT_NAMESPACE")]
    namespace: Option<String>,
    /// Change nothing, and say what would come over.
    #[arg(long)]
    dry_run: bool,
    /// Print what came of it as JSON.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    connection: Connection,
}

/// What came of it.
#[derive(Debug, Default)]
struct Report {
    /// Aliases and ARNs.
    made: Vec<(String, String)>,
    present: Vec<String>,
    /// What stays, and why.
    left: Vec<String>,
    failed: u64,
}

/// Runs the command.
pub(crate) fn run(arguments: &VaultTransit) -> Result<(), String> {
    let progress = Progress::of("bringing keys over");
    let report = crate::serve::runtime()?.block_on(Box::pin(bring(arguments)))?;
    drop(progress);
    if arguments.json {
        let made =
            report.made.iter().map(|(alias, arn)| json!({ "AliasName": alias, "KeyArn": arn }));
        let found = json!({
            "DryRun": arguments.dry_run,
            "Keys": made.collect::<Vec<Value>>(),
            "Present": report.present,
            "Left": report.left,
            "FailedCount": report.failed,
        });
        crate::logging::say!("{found:#}");
    } else {
        let word = if arguments.dry_run { "to be made" } else { "made" };
        for (alias, arn) in &report.made {
            crate::logging::say!("{alias}: {word} {arn}");
        }
        report.present.iter().for_each(|alias| crate::logging::say!("{alias}: there already"));
        report.left.iter().for_each(|what| crate::logging::say!("left: {what}"));
    }
    match report.failed {
        0 => Ok(()),
        count => Err(format!("{count} keys did not come over")),
    }
}

async fn bring(arguments: &VaultTransit) -> Result<Report, String> {
    let mut source = Transit::open(arguments).await?;
    let mut kms = Kms(End::of(&arguments.connection, None)?);
    let known = Box::pin(kms.aliases()).await?;
    let names = match arguments.key.is_empty() {
        true => source.names().await?,
        false => arguments.key.clone(),
    };
    let mut report = Report::default();
    for name in names {
        let about = source.read(&format!("keys/{}", encoded(&name))).await?;
        for found in versions(&name, &about, arguments.rsa_encrypts) {
            let Found { alias, kind, version } = match found {
                Ok(found) => found,
                Err(why) => {
                    report.left.push(why);
                    continue;
                }
            };
            if known.contains(&alias) {
                report.present.push(alias);
            } else if arguments.dry_run {
                report.made.push((alias, String::new()));
            } else {
                let brought =
                    Box::pin(one(&mut source, &mut kms, &name, (&alias, kind, version))).await;
                match brought {
                    Ok(arn) => report.made.push((alias, arn)),
                    Err(why) => {
                        report.failed += 1;
                        report.left.push(format!("{name}: {why}"));
                    }
                }
            }
        }
    }
    Ok(report)
}

/// A version of a key that comes over.
struct Found {
    alias: String,
    kind: Kind,
    version: u64,
}

/// What becomes of a key's versions: of those that sign all come, of others the newest.
fn versions(name: &str, about: &Value, rsa_encrypts: bool) -> Vec<Result<Found, String>> {
    let kind_name = text(about, "type");
    let Some(kind) = kind(kind_name, rsa_encrypts) else {
        return vec![Err(format!("{name}: KMS has no keys of the type {kind_name}"))];
    };
    if about.get("exportable") != Some(&Value::Bool(true)) {
        return vec![Err(format!("{name}: transit does not let it be exported"))];
    }
    if about.get("derived") == Some(&Value::Bool(true)) {
        return vec![Err(format!(
            "{name}: it is derived anew for each context, which KMS does not do"
        ))];
    }
    let newest = about.get("latest_version").and_then(Value::as_u64).unwrap_or(1);
    let oldest = about.get("min_available_version").and_then(Value::as_u64).unwrap_or(0).max(1);
    let alias = format!("alias/transit/{name}");
    let mut found = vec![Ok(Found { alias: alias.clone(), kind, version: newest })];
    if kind.usage == "SIGN_VERIFY" {
        let older = oldest.max(newest.saturating_sub(VERSIONS_MAX))..newest;
        found.extend(
            older.map(|version| Ok(Found { alias: format!("{alias}/v{version}"), kind, version })),
        );
    }
    found
}

/// Brings a version over; the ARN of its key. The alias comes last: what was cut off before is made again.
async fn one(
    source: &mut Transit,
    kms: &mut Kms,
    name: &str,
    (alias, kind, version): (&str, Kind, u64),
) -> Result<String, String> {
    let path = format!("export/{}/{}/{version}", kind.export, encoded(name));
    let exported = source.read(&path).await?;
    let key = exported.get("keys").and_then(|keys| keys.get(version.to_string()));
    let key = key.and_then(Value::as_str).ok_or("the export has no such version")?;
    let material = kind.material(key)?;
    let made = kms
        .call(
            "CreateKey",
            &json!({
                "Origin": "EXTERNAL",
                "KeySpec": kind.spec,
                "KeyUsage": kind.usage,
                "Description": format!("transit key {name}, version {version}"),
            }),
        )
        .await?;
    let arn = text(made.get("KeyMetadata").unwrap_or(&Value::Null), "Arn").to_owned();
    let parameters = kms
        .call(
            "GetParametersForImport",
            &json!({
                "KeyId": arn,
                "WrappingAlgorithm": "RSA_AES_KEY_WRAP_SHA_256",
                "WrappingKeySpec": "RSA_3072",
            }),
        )
        .await?;
    let public_key = STANDARD.decode(text(&parameters, "PublicKey"));
    let public_key = public_key.map_err(|_| "KMS gives no key to wrap with".to_owned())?;
    let wrapped = wrap_import(&public_key, &material, &SystemRandom);
    let wrapped = wrapped.map_err(|error| error.to_string())?;
    kms.call(
        "ImportKeyMaterial",
        &json!({
            "KeyId": arn,
            "ImportToken": text(&parameters, "ImportToken"),
            "EncryptedKeyMaterial": STANDARD.encode(&wrapped),
            "ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE",
        }),
    )
    .await?;
    kms.call("CreateAlias", &json!({ "AliasName": alias, "TargetKeyId": arn })).await?;
    Ok(arn)
}

/// Calls of KMS.
struct Kms(End);

impl Kms {
    async fn call(&mut self, operation: &str, input: &Value) -> Result<Value, String> {
        let target = format!("TrentService.{operation}");
        let call = Outgoing::json("kms", target, Bytes::from(input.to_string()));
        let answer = self.0.call(&call).await.map_err(|fault| format!("{operation}: {fault}"))?;
        if answer.body.is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_slice(&answer.body)
            .map_err(|_| format!("{operation}: the answer is no JSON"))
    }

    async fn aliases(&mut self) -> Result<std::collections::BTreeSet<String>, String> {
        let mut names = std::collections::BTreeSet::new();
        let mut input = json!({});
        loop {
            let page = self.call("ListAliases", &input).await?;
            let aliases = crate::answer::items(&page, "Aliases");
            names.extend(aliases.iter().map(|alias| text(alias, "AliasName").to_owned()));
            match text(&page, "NextMarker") {
                "" => return Ok(names),
                marker => input = json!({ "Marker": marker }),
            }
        }
    }
}

/// The engine.
struct Transit {
    session: Session,
    mount: String,
    namespace: Option<String>,
    token: Secret<String>,
}

impl Transit {
    async fn open(arguments: &VaultTransit) -> Result<Self, String> {
        let token = std::env::var(TOKEN).ok().filter(|token| !token.is_empty());
        let token = token.ok_or_else(|| format!("{TOKEN} is not set"))?;
        let ca_bundle = authorities(arguments.from_ca_bundle.as_deref());
        let server = Server::new(&arguments.from, "us-east-1", ca_bundle);
        let server = server.map_err(|error| format!("--from {}: {error}", arguments.from))?;
        let session = Box::pin(Session::open(&Arc::new(server))).await;
        Ok(Self {
            session: session.map_err(|error| error.to_string())?,
            mount: arguments.mount.trim_matches('/').to_owned(),
            namespace: arguments.namespace.clone(),
            token: Secret::new(token),
        })
    }

    /// Reads below the mount; what the answer says under `data`.
    async fn read(&mut self, path: &str) -> Result<Value, String> {
        let target = format!("/v1/{}/{path}", self.mount);
        let mut call = Outgoing::unsigned(Method::GET, target)
            .with("x-vault-token", self.token.reveal().as_str())
            .with("x-vault-request", "true");
        if let Some(namespace) = &self.namespace {
            call = call.with("x-vault-namespace", namespace.as_str());
        }
        let answer = Box::pin(self.session.exchange_unsigned(call)).await;
        let Answer { status, body, .. } = answer.map_err(|error| error.to_string())?;
        let answer: Value = serde_json::from_slice(&body).unwrap_or_default();
        if !status.is_success() {
            let errors = crate::answer::items(&answer, "errors").iter().filter_map(Value::as_str);
            return Err(format!("{path}: {status} {}", errors.collect::<Vec<_>>().join("; ")));
        }
        answer.get("data").cloned().ok_or_else(|| format!("{path}: the answer has no data"))
    }

    /// The names of all keys.
    async fn names(&mut self) -> Result<Vec<String>, String> {
        let listed = self.read("keys?list=true").await?;
        let names = crate::answer::items(&listed, "keys").iter().filter_map(Value::as_str);
        Ok(names.map(ToOwned::to_owned).collect())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::versions;

    fn check(about: &serde_json::Value) -> Vec<Result<(String, u64), String>> {
        let found = versions("k", about, false).into_iter();
        found.map(|found| found.map(|found| (found.alias, found.version))).collect()
    }

    #[test]
    fn older_versions_come_of_keys_that_sign() {
        let about = |kind: &str| json!({ "type": kind, "exportable": true, "latest_version": 3, "min_available_version": 2 });
        let newest = Ok(("alias/transit/k".to_owned(), 3));
        assert_eq!(check(&about("aes256-gcm96")), std::slice::from_ref(&newest));
        let older = Ok(("alias/transit/k/v2".to_owned(), 2));
        assert_eq!(check(&about("ed25519")), [newest, older]);
    }

    #[test]
    fn what_cannot_come_is_named() {
        for (about, why) in [
            (json!({ "type": "aes128-gcm96", "exportable": true }), "no keys of the type"),
            (json!({ "type": "hmac", "exportable": false }), "does not let it be exported"),
            (
                json!({ "type": "aes256-gcm96", "exportable": true, "derived": true }),
                "derived anew",
            ),
        ] {
            let found = check(&about);
            assert!(matches!(found.as_slice(), [Err(said)] if said.contains(why)), "{found:?}");
        }
    }
}
