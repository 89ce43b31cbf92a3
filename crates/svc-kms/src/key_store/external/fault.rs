//! What goes wrong with a proxy, and how callers are told: which error depends on the operation, its text
//! on what went wrong alone.
//!
//! Source: the table of KMS exceptions in
//! <https://github.com/aws/aws-kms-xksproxy-api-spec/blob/main/xks_proxy_api_spec.md#error-codes>

use api_kms::errors;
use wire::AwsError;
use xks::ErrorName;

use super::ExternalFault;
use super::transport::TransportFault;

/// What went wrong with a proxy.
#[derive(Debug)]
pub(crate) enum ProxyFault {
    /// It refused.
    Refused(ErrorName),
    /// It says that nothing behind it can serve.
    NoKeyManager,
    /// Its answer is none, or not to what was asked.
    Malformed,
    /// What it decrypted is not what was encrypted.
    NotAuthentic,
    /// It was not reached, or did not answer.
    Transport(TransportFault),
}

const UNREADABLE: &str = "AWS KMS cannot interpret the response from the external key store proxy. If you see this error repeatedly, report it to your external key store proxy administrator.";
const KEY_OFF: &str = "The external key associated with this KMS key in an external key store is not enabled in the external key manager. Enable the external key in the external key manager and retry the request.";
const REJECTED_CIPHERTEXT: &str = "The external key store proxy rejected the request because the specified ciphertext or encryption context is corrupted, missing, or otherwise invalid.";
const WRONG_CIPHERTEXT: &str = "The ciphertext that the external key store proxy submitted for decryption, or the encryption context, is corrupted, missing, or otherwise invalid.";
const KEY_USAGE: &str = "The external key associated with this KMS key in an external key store does not support the requested operation. Enable the operation on the key in your external key manager, and try the request again.";
const NOT_AUTHENTICATED: &str = "The external key store proxy rejected the request because it could not authenticate AWS KMS. Verify the XKS proxy authentication credentials for your external key store and update if necessary.";
const DENIED: &str = "The external key store proxy denied access to the operation. Verify that the user and the external key are both authorized for this operation, and try the request again.";
const NO_KEY: &str = "The external key associated with this KMS key in an external key store was not found in its external key manager. If the external key ID associated with this KMS key is incorrect, create a new KMS key with the correct external key ID.";
const BAD_PATH: &str = "The external key store proxy rejected the request because of an invalid URI path. Verify the URI path for your external key store and update if necessary.";
const UNSUPPORTED: &str = "The external key store proxy rejected the request because it does not support the requested operation. If you see this error repeatedly, report it to your external key store proxy administrator.";
const PROXY_LATE: &str = "The external key store proxy did not respond to the request in the time allotted. Retry the request. If you see this error repeatedly, report it to your external key store proxy administrator.";
const THROTTLED: &str = "The external key store proxy rejected the request due to a very high request rate. Reduce the frequency of your calls using KMS keys in this external key store.";
const NO_MANAGER: &str = "The external key store proxy rejected the request because it cannot communicate with the external key manager. Verify that the external key store proxy configuration is correct and that the external key manager is available.";
const UNREACHABLE: &str = "AWS KMS cannot communicate with the external key store proxy. This might be a transient network issue. If you see this error repeatedly, verify that your external key store proxy is active and is connected to the network, and that its endpoint URI is correct in your external key store.";
const NO_TLS: &str = "AWS KMS cannot establish a TLS connection to the external key store proxy. Verify the TLS configuration, including its certificate.";
const LATE: &str = "AWS KMS rejected the request because the external key store proxy did not respond in time. Retry the request. If you see this error repeatedly, report it to your external key store proxy administrator.";
const NOT_ALLOWED: &str = "The host of the external key store proxy is not among those that this server may call: its operator names them with --xks-host.";

impl ProxyFault {
    fn message(&self) -> &'static str {
        match self {
            Self::Refused(error) => match error {
                ErrorName::Validation => UNREADABLE,
                ErrorName::InvalidState => KEY_OFF,
                ErrorName::InvalidCiphertext => REJECTED_CIPHERTEXT,
                ErrorName::InvalidKeyUsage => KEY_USAGE,
                ErrorName::AuthenticationFailed => NOT_AUTHENTICATED,
                ErrorName::AccessDenied => DENIED,
                ErrorName::KeyNotFound => NO_KEY,
                ErrorName::InvalidUriPath => BAD_PATH,
                ErrorName::UnsupportedOperation => UNSUPPORTED,
                ErrorName::DependencyTimeout => PROXY_LATE,
                ErrorName::Throttling => THROTTLED,
                ErrorName::Internal => NO_MANAGER,
            },
            Self::NoKeyManager => NO_MANAGER,
            Self::Malformed => UNREADABLE,
            Self::NotAuthentic => WRONG_CIPHERTEXT,
            Self::Transport(fault) => match fault {
                TransportFault::NotAllowed => NOT_ALLOWED,
                TransportFault::Unreachable(_) => UNREACHABLE,
                TransportFault::Tls(_) => NO_TLS,
                TransportFault::TimedOut => LATE,
                TransportFault::Malformed(_) => UNREADABLE,
            },
        }
    }

    fn caused(self, error: AwsError) -> AwsError {
        match self {
            Self::Transport(fault) => error.with_cause(fault),
            _ => error,
        }
    }

    /// As the cryptographic operations say it.
    pub(crate) fn of_use(self) -> AwsError {
        let error = errors::kms_invalid_state_exception(self.message());
        self.caused(error)
    }

    /// As CreateKey says it.
    pub(crate) fn of_key(self) -> AwsError {
        let message = self.message();
        let error = match &self {
            Self::Refused(ErrorName::KeyNotFound) => errors::xks_key_not_found_exception(message),
            Self::Refused(
                ErrorName::InvalidState
                | ErrorName::InvalidKeyUsage
                | ErrorName::UnsupportedOperation,
            ) => errors::xks_key_invalid_configuration_exception(message),
            Self::Refused(ErrorName::AccessDenied) => errors::kms_invalid_state_exception(message),
            _ => errors::custom_key_store_invalid_state_exception(message),
        };
        self.caused(error)
    }

    /// As CreateCustomKeyStore and UpdateCustomKeyStore say it.
    pub(crate) fn of_store(self) -> AwsError {
        let message = self.message();
        let error = match &self {
            Self::Refused(ErrorName::AuthenticationFailed) => {
                errors::xks_proxy_incorrect_authentication_credential_exception(message)
            }
            Self::Refused(ErrorName::InvalidUriPath) => {
                errors::xks_proxy_invalid_configuration_exception(message)
            }
            Self::Refused(ErrorName::DependencyTimeout | ErrorName::Throttling)
            | Self::NoKeyManager
            | Self::Transport(
                TransportFault::NotAllowed
                | TransportFault::Unreachable(_)
                | TransportFault::Tls(_)
                | TransportFault::TimedOut,
            ) => errors::xks_proxy_uri_unreachable_exception(message),
            _ => errors::xks_proxy_invalid_response_exception(message),
        };
        self.caused(error)
    }

    /// As a connection that failed says it.
    pub(crate) const fn of_connection(&self) -> ExternalFault {
        match self {
            Self::Refused(ErrorName::AuthenticationFailed) => ExternalFault::InvalidCredentials,
            Self::Refused(ErrorName::AccessDenied) => ExternalFault::AccessDenied,
            Self::Refused(ErrorName::InvalidUriPath) => ExternalFault::InvalidConfiguration,
            Self::Refused(ErrorName::DependencyTimeout)
            | Self::Transport(TransportFault::TimedOut) => ExternalFault::TimedOut,
            Self::Transport(TransportFault::Tls(_)) => ExternalFault::InvalidTls,
            Self::Refused(
                ErrorName::Throttling | ErrorName::Internal | ErrorName::InvalidState,
            )
            | Self::NoKeyManager
            | Self::Transport(TransportFault::NotAllowed | TransportFault::Unreachable(_)) => {
                ExternalFault::NotReachable
            }
            _ => ExternalFault::InvalidResponse,
        }
    }
}

impl From<TransportFault> for ProxyFault {
    fn from(fault: TransportFault) -> Self {
        Self::Transport(fault)
    }
}

#[cfg(test)]
mod tests;
