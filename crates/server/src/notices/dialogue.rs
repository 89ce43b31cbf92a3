//! What is said with a server of mail, command by command (RFC 5321).

use svc_sns::CourierFault;
use tokio::io::BufReader;
use tokio::io::{
    AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _,
};
use zeroize::Zeroizing;

/// Bytes of a line of a reply that are read at all.
const LINE_BYTES_MAX: u64 = 2_048;

/// Lines of a reply that are read at all.
const LINES_MAX: usize = 64;

/// A connection to a server of mail.
pub(super) struct Dialogue<S> {
    stream: BufReader<S>,
}

/// What the server says.
pub(super) struct Reply {
    code: u16,
    lines: Vec<String>,
}

impl Reply {
    /// Whether it is the one that is wanted, where any other is no matter of the mail.
    pub(super) fn require(&self, code: u16) -> Result<(), CourierFault> {
        if self.code == code { Ok(()) } else { Err(CourierFault::Failed(self.shown())) }
    }

    /// Whether it is one of those that are wanted. One that is for good is the end of the mail.
    pub(super) fn require_of_mail(&self, codes: &[u16]) -> Result<(), CourierFault> {
        match self.code {
            code if codes.contains(&code) => Ok(()),
            500..=599 => Err(CourierFault::Refused(self.shown())),
            _ => Err(CourierFault::Failed(self.shown())),
        }
    }

    /// Whether the server offers an extension.
    pub(super) fn offers(&self, extension: &str) -> bool {
        self.lines.iter().skip(1).any(|line| line.eq_ignore_ascii_case(extension))
    }

    fn shown(&self) -> String {
        format!("the server of mail answers {} {}", self.code, self.lines.join(" "))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Dialogue<S> {
    /// Waits for the server to greet.
    pub(super) async fn open(stream: S) -> Result<Self, CourierFault> {
        let mut opened = Self::resumed(stream);
        opened.reply().await?.require(220)?;
        Ok(opened)
    }

    /// Goes on with a server that has greeted.
    pub(super) fn resumed(stream: S) -> Self {
        Self { stream: BufReader::new(stream) }
    }

    /// Greets it.
    pub(super) async fn greet(&mut self, name: &str) -> Result<Reply, CourierFault> {
        let hello = self.command(&format!("EHLO {name}")).await?;
        hello.require(250)?;
        Ok(hello)
    }

    /// Says a command, and waits for the reply.
    pub(super) async fn command(&mut self, command: &str) -> Result<Reply, CourierFault> {
        let stream = self.stream.get_mut();
        // A login is a command too.
        let line = Zeroizing::new(format!("{command}\r\n"));
        stream.write_all(line.as_bytes()).await.map_err(broken)?;
        stream.flush().await.map_err(broken)?;
        self.reply().await
    }

    /// The connection itself, of which nothing more was read: what came in the clear is no answer to what is
    /// said in private.
    pub(super) fn into_stream(self) -> Result<S, CourierFault> {
        match self.stream.buffer().is_empty() {
            true => Ok(self.stream.into_inner()),
            false => Err(CourierFault::Failed("the server of mail said too much".to_owned())),
        }
    }

    async fn reply(&mut self) -> Result<Reply, CourierFault> {
        let malformed = || CourierFault::Failed("the server of mail speaks no SMTP".to_owned());
        let mut lines = Vec::new();
        while lines.len() < LINES_MAX {
            let mut line = Vec::new();
            let mut bounded = (&mut self.stream).take(LINE_BYTES_MAX);
            bounded.read_until(b'\n', &mut line).await.map_err(broken)?;
            let line = String::from_utf8_lossy(&line);
            let line = line.strip_suffix('\n').ok_or_else(malformed)?;
            let line = line.strip_suffix('\r').unwrap_or(line);
            let (code, rest) = line.split_at_checked(3).ok_or_else(malformed)?;
            let code: u16 = code.parse().map_err(|_| malformed())?;
            lines.push(rest.get(1..).unwrap_or_default().to_owned());
            if !rest.starts_with('-') {
                return Ok(Reply { code, lines });
            }
        }
        Err(malformed())
    }
}

fn broken(error: std::io::Error) -> CourierFault {
    CourierFault::Failed(error.to_string())
}
