//! What `ironkeep dev` shows: calls that were made just now, and what to try next.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use client::{Answer, Credentials, Outgoing, Server, Session};
use http::{Method, StatusCode};
use names::{PrincipalArn, Region};
use secret::Secret;
use serde_json::{Value, json};
use server::{RootAccessKey, Running};
use zeroize::Zeroizing;

use crate::announce::reachable;
use crate::logging::print_line;
use crate::s3::refusal;

/// Where the demonstration takes place.
const OBJECT: &str = "/photos/hello.txt";
const TEXT: &str = "The recipe is a secret.";
const ALIAS: &str = "alias/photos";

/// What is needed to show a world.
pub(crate) struct Tour {
    pub(crate) data_dir: PathBuf,
    pub(crate) region: Region,
    pub(crate) root: RootAccessKey,
}

/// A call and what was answered, in a few words.
struct Shown {
    what: &'static str,
    status: StatusCode,
    said: String,
}

impl Tour {
    /// Makes the calls, and says what came of them.
    ///
    /// # Errors
    /// What went otherwise than it should, as one line.
    pub(crate) async fn show(&self, running: &Running) -> Result<(), String> {
        let url = reachable(running.http.as_deref().unwrap_or_default());
        let server = Server::new(&url, self.region.as_str(), None);
        let server = Arc::new(server.map_err(|error| error.to_string())?);
        let users = self.users()?;
        let [alice, eve] = ["alice", "eve"].map(|name| {
            let user = users.iter().find(|user| user["user"] == name);
            user.map(credentials).ok_or_else(|| format!("`{name}` has no access key"))
        });
        let (alice, eve) = (alice?, eve?);
        let root = Credentials {
            access_key_id: self.root.access_key_id.clone(),
            secret_access_key: self.root.secret_access_key.duplicate(),
            session_token: None,
        };
        let key = Box::pin(key_arn(&server, &root)).await?;
        let shown = Box::pin(demonstrate(&server, [&alice, &eve, &root], &key)).await?;
        print_line(format_args!(
            "\nA world in memory: the bucket `photos`, whose objects are under the key `{ALIAS}`,\n\
             alice, who may use both, and eve, who may read the bucket and not use the key.\n"
        ));
        for (index, Shown { what, status, said }) in shown.iter().enumerate() {
            let number = index.saturating_add(1);
            print_line(format_args!("  {number}. {what}\n     {} {said}", status.as_u16()));
        }
        for (file, name, who) in [
            ("root-access-key", None, &root),
            ("access-keys-alice", Some("alice"), &alice),
            ("access-keys-eve", Some("eve"), &eve),
        ] {
            let lines = self.exports(&url, who, name.is_some());
            save(&self.data_dir.join(format!("{file}.env")), &lines)?;
        }
        let eve = PrincipalArn::user(&running.account, "/", "eve");
        let eve = eve.map_err(|error| error.to_string())?;
        self.say_what_to_try(eve.as_str(), &key);
        Ok(())
    }

    /// The users of the world with their access keys.
    fn users(&self) -> Result<Vec<Value>, String> {
        let path = self.data_dir.join("access-keys.json");
        let said = |error: &dyn core::error::Error| format!("`{}`: {error}", path.display());
        let text = fs::read_to_string(&path).map(Zeroizing::new).map_err(|error| said(&error))?;
        serde_json::from_str(&text).map_err(|error| said(&error))
    }

    /// Lines for a shell.
    fn exports(&self, url: &str, who: &Credentials, is_user: bool) -> Zeroizing<String> {
        let mut lines = Zeroizing::new(String::with_capacity(512));
        let (id, secret) = (who.access_key_id.as_str(), who.secret_access_key.reveal().as_str());
        let region = self.region.as_str();
        for (name, value) in [
            ("AWS_ACCESS_KEY_ID", id),
            ("AWS_SECRET_ACCESS_KEY", secret),
            ("AWS_DEFAULT_REGION", region),
            ("AWS_ENDPOINT_URL", url),
        ] {
            for part in ["export ", name, "=", value, "\n"] {
                lines.push_str(part);
            }
        }
        if is_user {
            lines.push_str("unset AWS_SESSION_TOKEN\n");
        }
        lines
    }

    fn say_what_to_try(&self, eve: &str, key: &str) {
        let dir = self.data_dir.display();
        print_line(format_args!(
            "\nNow you, in another terminal:\n\n  \
               export IRONKEEP_DATA_DIR={dir}\n  \
               ironkeep aws s3 cp s3://photos/hello.txt -          # as root\n  \
               ironkeep aws kms disable-key --key-id {key}\n  \
               ironkeep aws s3 cp s3://photos/hello.txt -          # KMS.DisabledException\n  \
               ironkeep aws kms enable-key --key-id {key}\n  \
               (. $IRONKEEP_DATA_DIR/access-keys-eve.env; ironkeep aws s3 cp s3://photos/hello.txt -)   # AccessDenied\n  \
               ironkeep explain {eve} kms:Decrypt {key}\n  \
               ironkeep aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=Decrypt\n\n\
             Ctrl-C ends the server, and the world with it."
        ));
    }
}

/// What happens to an object when its key is turned off.
async fn demonstrate(
    server: &Arc<Server>,
    [alice, eve, root]: [&Credentials; 3],
    key: &str,
) -> Result<Vec<Shown>, String> {
    let mut put = Outgoing::s3(Method::PUT, OBJECT.to_owned());
    put.body = Bytes::from_static(TEXT.as_bytes());
    let written = call(server, alice, put).await?;
    let mut shown = vec![expected("alice writes photos/hello.txt", &written, StatusCode::OK, "")?];
    let read = call(server, alice, get()).await?;
    shown.push(expected("alice reads it", &read, StatusCode::OK, TEXT)?);
    let read = call(server, eve, get()).await?;
    let what = "eve reads it: the bucket is open to her, the key is not";
    shown.push(expected(what, &read, StatusCode::FORBIDDEN, "kms:Decrypt")?);
    switch(server, root, "DisableKey", key).await?;
    let read = call(server, alice, get()).await?;
    let what = "the key is turned off, and alice reads";
    shown.push(expected(what, &read, StatusCode::BAD_REQUEST, "KMS.DisabledException")?);
    switch(server, root, "EnableKey", key).await?;
    let read = call(server, alice, get()).await?;
    let what = "the key is turned on again, and alice reads";
    shown.push(expected(what, &read, StatusCode::OK, TEXT)?);
    Ok(shown)
}

fn get() -> Outgoing {
    Outgoing::s3(Method::GET, OBJECT.to_owned())
}

/// An answer that is as it should be.
fn expected(
    what: &'static str,
    answer: &Answer,
    status: StatusCode,
    part: &str,
) -> Result<Shown, String> {
    let said = match answer.status.is_success() {
        true => String::from_utf8_lossy(&answer.body).into_owned(),
        false => refusal(answer.status, &answer.body),
    };
    if answer.status != status || !said.contains(part) {
        let found = answer.status;
        return Err(format!("the tour is wrong: {what}: {found} {said}, and not {status} {part}"));
    }
    Ok(Shown { what, status, said })
}

async fn call(
    server: &Arc<Server>,
    who: &Credentials,
    outgoing: Outgoing,
) -> Result<Answer, String> {
    let session = Box::pin(Session::open(server)).await;
    let mut session = session.map_err(|error| error.to_string())?;
    session.exchange(who, outgoing).await.map_err(|error| error.to_string())
}

/// Asks KMS.
async fn kms(
    server: &Arc<Server>,
    who: &Credentials,
    operation: &str,
    input: &Value,
) -> Result<Value, String> {
    let body = Bytes::from(input.to_string());
    let outgoing = Outgoing::json("kms", format!("TrentService.{operation}"), body);
    let answer = call(server, who, outgoing).await?;
    if !answer.status.is_success() {
        return Err(format!("{operation}: {}", String::from_utf8_lossy(&answer.body)));
    }
    Ok(serde_json::from_slice(&answer.body).unwrap_or_default())
}

async fn switch(
    server: &Arc<Server>,
    who: &Credentials,
    operation: &str,
    key: &str,
) -> Result<(), String> {
    kms(server, who, operation, &json!({ "KeyId": key })).await.map(drop)
}

async fn key_arn(server: &Arc<Server>, who: &Credentials) -> Result<String, String> {
    let answer = kms(server, who, "DescribeKey", &json!({ "KeyId": ALIAS })).await?;
    Ok(answer
        .pointer("/KeyMetadata/Arn")
        .and_then(|arn| arn.as_str())
        .unwrap_or_default()
        .to_owned())
}

fn credentials(user: &Value) -> Credentials {
    let text = |name: &str| user[name].as_str().unwrap_or_default().to_owned();
    Credentials {
        access_key_id: text("access_key_id"),
        secret_access_key: Secret::new(text("secret_access_key")),
        session_token: None,
    }
}

/// Writes lines that only the owner of the data directory reads.
fn save(path: &Path, lines: &str) -> Result<(), String> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o600);
    let saved = options.open(path).and_then(|mut file| file.write_all(lines.as_bytes()));
    saved.map_err(|error| format!("`{}`: {error}", path.display()))
}
