//! Mail by SMTP (RFC 5321): a connection a mail, to the one server that the operator names.
//!
//! A message is text in UTF-8, in base64: no line of it can be taken for the end of the message, and none is
//! longer than a server takes.

use core::time::Duration;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls_pki_types::ServerName;
use secret::Secret;
use svc_sns::{CourierFault, Mail};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use zeroize::Zeroizing;

use super::dialogue::{Dialogue, Reply};
use super::{SmtpConfig, SmtpSecurity};
use crate::error::ServeError;
use crate::outbound::roots;

/// How long a mail may take in all.
const MAIL_MAX: Duration = Duration::from_secs(60);

/// Whom mail names as its sender where a topic has no name.
const NAME: &str = "AWS Notifications";

/// Bytes that an encoded word holds: with what is around it, it has at most 75 characters (RFC 2047).
const WORD_BYTES: usize = 45;

/// Bytes of a line of the body: 76 characters.
const LINE_BYTES: usize = 57;

/// Sends mail.
pub(super) struct Mailer {
    host: String,
    port: u16,
    security: SmtpSecurity,
    from: String,
    login: Option<Login>,
    tls: TlsConnector,
}

/// Who logs in.
struct Login {
    user: String,
    password: Secret<String>,
}

impl Mailer {
    /// To this server.
    ///
    /// # Errors
    /// A file cannot be used, or the address is none.
    pub(super) fn new(config: &SmtpConfig) -> Result<Self, ServeError> {
        if !is_address(&config.from) {
            let reason = "is no address".to_owned();
            return Err(ServeError::setting("--smtp-from", &config.from, reason));
        }
        let login = config.login.as_ref().map(|(user, file)| login(user, file)).transpose()?;
        let tls = roots::tls(config.ca_file.as_deref(), "--smtp-ca-file")?;
        Ok(Self {
            host: config.host.clone(),
            port: config.port,
            security: config.security,
            from: config.from.clone(),
            login,
            tls: TlsConnector::from(Arc::new(tls)),
        })
    }

    /// Hands a mail over.
    pub(super) async fn send(&self, mail: &Mail) -> Result<(), CourierFault> {
        if !is_address(&mail.to) {
            return Err(CourierFault::Refused("the endpoint is no address".to_owned()));
        }
        let sent = tokio::time::timeout(MAIL_MAX, Box::pin(self.hand_over(mail))).await;
        sent.unwrap_or_else(|_| {
            Err(CourierFault::Failed("the server of mail takes too long".to_owned()))
        })
    }

    async fn hand_over(&self, mail: &Mail) -> Result<(), CourierFault> {
        let failed = |error: &dyn core::fmt::Display| CourierFault::Failed(error.to_string());
        let stream = TcpStream::connect((self.host.as_str(), self.port)).await;
        let stream = stream.map_err(|error| failed(&error))?;
        match self.security {
            SmtpSecurity::None => {
                let mut plain = Dialogue::open(stream).await?;
                plain.greet(self.domain()).await?;
                self.converse(plain, mail).await
            }
            SmtpSecurity::Tls => {
                let mut private = Dialogue::open(self.encrypted(stream).await?).await?;
                private.greet(self.domain()).await?;
                self.converse(private, mail).await
            }
            SmtpSecurity::StartTls => {
                let mut plain = Dialogue::open(stream).await?;
                let hello = plain.greet(self.domain()).await?;
                if !hello.offers("STARTTLS") {
                    return Err(failed(&"the server of mail has no STARTTLS"));
                }
                plain.command("STARTTLS").await?.require(220)?;
                let stream = self.encrypted(plain.into_stream()?).await?;
                let mut private = Dialogue::resumed(stream);
                private.greet(self.domain()).await?;
                self.converse(private, mail).await
            }
        }
    }

    async fn encrypted(
        &self,
        stream: TcpStream,
    ) -> Result<tokio_rustls::client::TlsStream<TcpStream>, CourierFault> {
        let failed = |error: &dyn core::fmt::Display| CourierFault::Failed(error.to_string());
        let name = ServerName::try_from(self.host.clone()).map_err(|error| failed(&error))?;
        self.tls.connect(name, stream).await.map_err(|error| failed(&error))
    }

    /// Logs in, and hands the mail over.
    async fn converse<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        mut server: Dialogue<S>,
        mail: &Mail,
    ) -> Result<(), CourierFault> {
        if let Some(Login { user, password }) = &self.login {
            let said = Zeroizing::new(format!("\0{user}\0{}", password.reveal()));
            let plain = Zeroizing::new(STANDARD.encode(said.as_bytes()));
            let command = Zeroizing::new(format!("AUTH PLAIN {}", *plain));
            server.command(&command).await?.require(235)?;
        }
        let refused = Reply::require_of_mail;
        refused(&server.command(&format!("MAIL FROM:<{}>", self.from)).await?, &[250])?;
        refused(&server.command(&format!("RCPT TO:<{}>", mail.to)).await?, &[250, 251])?;
        refused(&server.command("DATA").await?, &[354])?;
        refused(&server.command(&format!("{}\r\n.", self.message(mail))).await?, &[250])?;
        // The mail is taken: how the server says farewell is of no account.
        let _farewell = server.command("QUIT").await;
        Ok(())
    }

    /// What is behind the `@`.
    fn domain(&self) -> &str {
        self.from.rsplit_once('@').map_or("localhost", |(_, domain)| domain)
    }

    /// The message (RFC 5322), without a line break at its end.
    fn message(&self, mail: &Mail) -> String {
        let name = if mail.from_name.is_empty() { NAME } else { &mail.from_name };
        let lines = mail.body.as_bytes().chunks(LINE_BYTES).map(|line| STANDARD.encode(line));
        let body: Vec<String> = lines.collect();
        let head = [
            format!("Date: {}", mail.at.http_date().replace("GMT", "+0000")),
            format!("From: {} <{}>", word(name), self.from),
            format!("To: <{}>", mail.to),
            format!("Subject: {}", word(&mail.subject)),
            format!("Message-ID: <{}@{}>", mail.id, self.domain()),
            "MIME-Version: 1.0".to_owned(),
            "Content-Type: text/plain; charset=utf-8".to_owned(),
            "Content-Transfer-Encoding: base64".to_owned(),
        ];
        format!("{}\r\n\r\n{}", head.join("\r\n"), body.join("\r\n"))
    }
}

fn login(user: &str, file: &Path) -> Result<Login, ServeError> {
    let password = fs::read_to_string(file).map_err(ServeError::file(file));
    let password = password.map_err(|error| error.of_setting("--smtp-password-file"))?;
    let password = Zeroizing::new(password);
    let password = Secret::new(password.trim_end_matches(['\r', '\n']).to_owned());
    Ok(Login { user: user.to_owned(), password })
}

/// Whether nothing in an address can end the command that it stands in.
fn is_address(text: &str) -> bool {
    let fits = |sign: char| sign.is_ascii_graphic() && !"<>()[]\\,;:\"".contains(sign);
    text.rsplit_once('@').is_some_and(|(user, host)| !user.is_empty() && !host.is_empty())
        && text.chars().all(fits)
}

/// A text in a header: as it is where it may be, else in encoded words (RFC 2047).
fn word(text: &str) -> String {
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || " -_./".contains(sign);
    if text.chars().all(is_plain) && text.len() <= WORD_BYTES {
        return text.to_owned();
    }
    let mut words = vec![String::new()];
    for sign in text.chars() {
        let has_room = |word: &String| word.len().saturating_add(sign.len_utf8()) <= WORD_BYTES;
        match words.last_mut().filter(|word| has_room(word)) {
            Some(word) => word.push(sign),
            None => words.push(sign.to_string()),
        }
    }
    let encoded = words.iter().map(|word| format!("=?utf-8?B?{}?=", STANDARD.encode(word)));
    encoded.collect::<Vec<String>>().join("\r\n ")
}

#[cfg(test)]
mod tests {
    use super::{is_address, word};

    #[test]
    fn what_is_not_plain_is_encoded() {
        assert_eq!(word("AWS Notifications"), "AWS Notifications");
        assert_eq!(word("ü, \"x\""), "=?utf-8?B?w7wsICJ4Ig==?=");
        let long = word(&"ü".repeat(60));
        assert!(long.split("\r\n ").all(|word| word.len() <= 75), "{long}");
        assert_eq!(word("a\r\nBcc: x").lines().count(), 1);
    }

    #[test]
    fn an_address_ends_no_command() {
        assert!(is_address("alice@example.org"));
        for text in ["alice", "@x", "a@", "a>@x", "a b@x", "a@x\r\nDATA"] {
            assert!(!is_address(text), "{text}");
        }
    }
}
