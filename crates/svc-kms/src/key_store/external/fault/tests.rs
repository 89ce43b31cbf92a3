//! The table of the specification, row by row.

use xks::ErrorName;

use super::ProxyFault;
use crate::key_store::external::ExternalFault;
use crate::key_store::external::transport::TransportFault;

/// What went wrong; the errors of a store, of CreateKey, and the code of a connection; how the text
/// begins.
struct Row(fn() -> ProxyFault, &'static str, &'static str, ExternalFault, &'static str);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    Row(|| refused(ErrorName::Validation), RESPONSE, STATE, ExternalFault::InvalidResponse, "AWS KMS cannot interpret"),
    Row(|| refused(ErrorName::InvalidState), RESPONSE, KEY, ExternalFault::NotReachable, "The external key associated with this KMS key in an external key store is not enabled"),
    Row(|| refused(ErrorName::InvalidCiphertext), RESPONSE, STATE, ExternalFault::InvalidResponse, "The external key store proxy rejected the request because the specified ciphertext"),
    Row(|| refused(ErrorName::InvalidKeyUsage), RESPONSE, KEY, ExternalFault::InvalidResponse, "The external key associated with this KMS key in an external key store does not support"),
    Row(|| refused(ErrorName::AuthenticationFailed), "XksProxyIncorrectAuthenticationCredentialException", STATE, ExternalFault::InvalidCredentials, "The external key store proxy rejected the request because it could not authenticate"),
    Row(|| refused(ErrorName::AccessDenied), RESPONSE, "KMSInvalidStateException", ExternalFault::AccessDenied, "The external key store proxy denied access"),
    Row(|| refused(ErrorName::KeyNotFound), RESPONSE, "XksKeyNotFoundException", ExternalFault::InvalidResponse, "The external key associated with this KMS key in an external key store was not found"),
    Row(|| refused(ErrorName::InvalidUriPath), "XksProxyInvalidConfigurationException", STATE, ExternalFault::InvalidConfiguration, "The external key store proxy rejected the request because of an invalid URI path"),
    Row(|| refused(ErrorName::UnsupportedOperation), RESPONSE, KEY, ExternalFault::InvalidResponse, "The external key store proxy rejected the request because it does not support"),
    Row(|| refused(ErrorName::DependencyTimeout), REACH, STATE, ExternalFault::TimedOut, "The external key store proxy did not respond"),
    Row(|| refused(ErrorName::Throttling), REACH, STATE, ExternalFault::NotReachable, "The external key store proxy rejected the request due to a very high request rate"),
    Row(|| refused(ErrorName::Internal), RESPONSE, STATE, ExternalFault::NotReachable, "The external key store proxy rejected the request because it cannot communicate"),
    Row(|| ProxyFault::NoKeyManager, REACH, STATE, ExternalFault::NotReachable, "The external key store proxy rejected the request because it cannot communicate"),
    Row(|| ProxyFault::Malformed, RESPONSE, STATE, ExternalFault::InvalidResponse, "AWS KMS cannot interpret"),
    Row(|| TransportFault::NotAllowed.into(), REACH, STATE, ExternalFault::NotReachable, "The host of the external key store proxy is not among"),
    Row(|| TransportFault::Unreachable(String::new()).into(), REACH, STATE, ExternalFault::NotReachable, "AWS KMS cannot communicate"),
    Row(|| TransportFault::Tls(String::new()).into(), REACH, STATE, ExternalFault::InvalidTls, "AWS KMS cannot establish a TLS connection"),
    Row(|| TransportFault::TimedOut.into(), REACH, STATE, ExternalFault::TimedOut, "AWS KMS rejected the request because the external key store proxy did not respond in time"),
    Row(|| TransportFault::Malformed(String::new()).into(), RESPONSE, STATE, ExternalFault::InvalidResponse, "AWS KMS cannot interpret"),
];

const RESPONSE: &str = "XksProxyInvalidResponseException";
const REACH: &str = "XksProxyUriUnreachableException";
const STATE: &str = "CustomKeyStoreInvalidStateException";
const KEY: &str = "XksKeyInvalidConfigurationException";

const fn refused(error: ErrorName) -> ProxyFault {
    ProxyFault::Refused(error)
}

#[test]
fn each_fault_is_told_as_the_specification_says() {
    for Row(fault, of_store, of_key, of_connection, text) in ROWS {
        let shown = format!("{:?}", fault());
        for (error, code) in [
            (fault().of_store(), *of_store),
            (fault().of_key(), *of_key),
            (fault().of_use(), "KMSInvalidStateException"),
        ] {
            assert_eq!(error.code(), code, "{shown}");
            assert!(error.message().unwrap_or_default().starts_with(text), "{shown}: {error:?}");
        }
        assert_eq!(fault().of_connection(), *of_connection, "{shown}");
    }
}
