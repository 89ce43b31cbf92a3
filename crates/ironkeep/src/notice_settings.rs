//! The settings of notices of SNS: which endpoints may be called, and who takes mail.

use std::path::PathBuf;

use clap::ValueEnum;
use serde::Deserialize;
use server::{NoticeConfig, SmtpConfig};

use crate::allowed_hosts::allowed_hosts;

/// How a server of mail is spoken to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
#[value(rename_all = "lower")]
pub(crate) enum SmtpSecurity {
    /// Over TLS from the first byte.
    Tls,
    /// TLS is asked for, and nothing is said where there is none.
    StartTls,
    /// In the clear.
    None,
}

impl SmtpSecurity {
    const fn port(self) -> u16 {
        match self {
            Self::Tls => 465,
            Self::StartTls => 587,
            Self::None => 25,
        }
    }

    const fn of_server(self) -> server::SmtpSecurity {
        match self {
            Self::Tls => server::SmtpSecurity::Tls,
            Self::StartTls => server::SmtpSecurity::StartTls,
            Self::None => server::SmtpSecurity::None,
        }
    }
}

/// The flags, as they were given.
#[derive(Debug)]
pub(crate) struct NoticeFlags {
    pub(crate) hosts: Vec<String>,
    pub(crate) ca_file: Option<PathBuf>,
    pub(crate) smtp_server: Option<String>,
    pub(crate) smtp_security: Option<SmtpSecurity>,
    pub(crate) smtp_from: Option<String>,
    pub(crate) smtp_user: Option<String>,
    pub(crate) smtp_password_file: Option<PathBuf>,
    pub(crate) smtp_ca_file: Option<PathBuf>,
}

/// What the flags come to.
pub(crate) fn notices(mut flags: NoticeFlags) -> Result<NoticeConfig, String> {
    let ca_file = flags.ca_file.take();
    let others = [("--sns-ca-file", ca_file.is_some())];
    let hosts = allowed_hosts("--sns-host", &flags.hosts, &others)?;
    Ok(NoticeConfig { hosts, ca_file, smtp: smtp(flags)? })
}

fn smtp(flags: NoticeFlags) -> Result<Option<SmtpConfig>, String> {
    let Some(server) = flags.smtp_server else {
        let others = [
            ("--smtp-security", flags.smtp_security.is_some()),
            ("--smtp-from", flags.smtp_from.is_some()),
            ("--smtp-user", flags.smtp_user.is_some()),
            ("--smtp-password-file", flags.smtp_password_file.is_some()),
            ("--smtp-ca-file", flags.smtp_ca_file.is_some()),
        ];
        return match others.into_iter().find(|(_, is_given)| *is_given) {
            Some((flag, _)) => Err(format!("`{flag}` goes with `--smtp-server`")),
            None => Ok(None),
        };
    };
    let security = flags.smtp_security.unwrap_or(SmtpSecurity::StartTls);
    let (host, port) = match server.rsplit_once(':') {
        Some((host, port)) => (host, port.parse().ok()),
        None => (server.as_str(), Some(security.port())),
    };
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-');
    let port = port.filter(|_| !host.is_empty() && host.bytes().all(is_name));
    let port = port.ok_or_else(|| format!("`--smtp-server {server}`: say HOST or HOST:PORT"))?;
    let from = flags.smtp_from.ok_or_else(|| {
        "`--smtp-server` goes with `--smtp-from`: say from which address mail is".to_owned()
    })?;
    let login = match (flags.smtp_user, flags.smtp_password_file) {
        (Some(user), Some(file)) => Some((user, file)),
        (None, None) => None,
        _ => return Err("`--smtp-user` and `--smtp-password-file` go together".to_owned()),
    };
    if login.is_some() && security == SmtpSecurity::None {
        return Err("`--smtp-user`: no password is sent in the clear".to_owned());
    }
    Ok(Some(SmtpConfig {
        host: host.to_ascii_lowercase(),
        port,
        security: security.of_server(),
        from,
        login,
        ca_file: flags.smtp_ca_file,
    }))
}

#[cfg(test)]
mod tests {
    use super::{NoticeFlags, SmtpSecurity, notices};

    fn flags(server: Option<&str>) -> NoticeFlags {
        NoticeFlags {
            hosts: Vec::new(),
            ca_file: None,
            smtp_server: server.map(str::to_owned),
            smtp_security: None,
            smtp_from: server.map(|_| "sns@example.org".to_owned()),
            smtp_user: None,
            smtp_password_file: None,
            smtp_ca_file: None,
        }
    }

    #[test]
    fn a_server_of_mail_has_the_port_of_its_security() {
        for (security, port) in
            [(None, 587), (Some(SmtpSecurity::Tls), 465), (Some(SmtpSecurity::None), 25)]
        {
            let config =
                notices(NoticeFlags { smtp_security: security, ..flags(Some("Mail.example.org")) });
            let smtp = config.expect("settings").smtp.expect("a server");
            assert_eq!((smtp.host.as_str(), smtp.port), ("mail.example.org", port));
        }
    }

    #[test]
    fn what_belongs_together_is_said_together() {
        let user = Some("u".to_owned());
        for wrong in [
            NoticeFlags { smtp_from: Some("a@b".to_owned()), ..flags(None) },
            NoticeFlags { smtp_from: None, ..flags(Some("mail")) },
            NoticeFlags { smtp_user: user.clone(), ..flags(Some("mail")) },
            NoticeFlags {
                smtp_user: user,
                smtp_password_file: Some("f".into()),
                smtp_security: Some(SmtpSecurity::None),
                ..flags(Some("mail"))
            },
            flags(Some("mail:x")),
            flags(Some("")),
        ] {
            assert!(notices(wrong).is_err());
        }
        assert!(notices(flags(None)).expect("settings").smtp.is_none());
    }
}
