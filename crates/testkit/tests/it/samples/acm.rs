//! ACM.

use super::Sample;

/// Requests a certificate of the authority `$AUTHORITY`.
pub(crate) const CERTIFICATE: &Sample = &Sample::json(
    "RequestCertificate",
    r#"{"DomainName":"used.example.com","CertificateAuthorityArn":"$AUTHORITY","KeyAlgorithm":"EC_prime256v1","Tags":[{"Key":"k","Value":"v"}]}"#,
);

/// Exports the certificate `$CERTIFICATE`, which may be renewed then.
pub(crate) const EXPORT: &Sample = &Sample::json(
    "ExportCertificate",
    r#"{"CertificateArn":"$CERTIFICATE","Passphrase":"$SECRET"}"#,
);

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json(
        "AddTagsToCertificate",
        r#"{"CertificateArn":"$CERTIFICATE","Tags":[{"Key":"a","Value":"b"}]}"#,
    ),
    Sample::json("DeleteCertificate", r#"{"CertificateArn":"$CERTIFICATE"}"#),
    Sample::json("DescribeCertificate", r#"{"CertificateArn":"$CERTIFICATE"}"#),
    Sample::json("ExportCertificate", r#"{"CertificateArn":"$UNEXPORTED","Passphrase":"$SECRET"}"#),
    Sample::json("GetAccountConfiguration", "{}"),
    Sample::json("GetCertificate", r#"{"CertificateArn":"$CERTIFICATE"}"#),
    // A certificate by openssl that is valid from 2026 to 2035, and its key.
    Sample::json(
        "ImportCertificate",
        r#"{"Certificate":"LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJwVENDQVV1Z0F3SUJBZ0lVTk5ENk9LbVAxZUZZZS9tYWxCSTdXbmxCTlUwd0NnWUlLb1pJemowRUF3SXcKR2pFWU1CWUdBMVVFQXd3UGQzZDNMbVY0WVcxd2JHVXVZMjl0TUI0WERUSTJNREV3TVRBd01EQXdNRm9YRFRNMQpNVEl6TURBd01EQXdNRm93R2pFWU1CWUdBMVVFQXd3UGQzZDNMbVY0WVcxd2JHVXVZMjl0TUZrd0V3WUhLb1pJCnpqMENBUVlJS29aSXpqMERBUWNEUWdBRTNrWnhhcUNoVUZJbVdBQ2lGYnUvR1VHWmVWLytHYitZeXlIeHFwYUQKdnlZYVZlR3ozd3VLaGdMWlZTODd4NUJENUxsZzlRaHJ4UXI4RUVHUFFQak5HS052TUcwd0hRWURWUjBPQkJZRQpGUEVhOEYvQTJ2Sk1GWFE2T0xHVFhGVVJldzNZTUI4R0ExVWRJd1FZTUJhQUZQRWE4Ri9BMnZKTUZYUTZPTEdUClhGVVJldzNZTUE4R0ExVWRFd0VCL3dRRk1BTUJBZjh3R2dZRFZSMFJCQk13RVlJUGQzZDNMbVY0WVcxd2JHVXUKWTI5dE1Bb0dDQ3FHU000OUJBTUNBMGdBTUVVQ0lER0tRSnVJZXZpTDM4QjFsdXZaZjNNM2ZpZzVBdUIyUU9FTApyWUhlMllVZkFpRUF1MTM0NGpVS0RWRlN1UVRVMzJFR2tTLzdnR2VLUmNPOW5wcXdTMW4weTNZPQotLS0tLUVORCBDRVJUSUZJQ0FURS0tLS0tCg==","PrivateKey":"LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1JR0hBZ0VBTUJNR0J5cUdTTTQ5QWdFR0NDcUdTTTQ5QXdFSEJHMHdhd0lCQVFRZ0lwRXRhWmwzMHh1Qnd6ZUIKYkpaYUg1aGVjQmJ2endvTndHZ1R5ZWJ6VnJlaFJBTkNBQVRlUm5GcW9LRlFVaVpZQUtJVnU3OFpRWmw1WC80Wgp2NWpMSWZHcWxvTy9KaHBWNGJQZkM0cUdBdGxWTHp2SGtFUGt1V0QxQ0d2RkN2d1FRWTlBK00wWQotLS0tLUVORCBQUklWQVRFIEtFWS0tLS0tCg=="}"#,
    ),
    Sample::json("ListCertificates", "{}"),
    Sample::json("ListTagsForCertificate", r#"{"CertificateArn":"$CERTIFICATE"}"#),
    Sample::json("ListTagsForResource", r#"{"ResourceArn":"$CERTIFICATE"}"#),
    Sample::json(
        "PutAccountConfiguration",
        r#"{"ExpiryEvents":{"DaysBeforeExpiry":30},"IdempotencyToken":"once"}"#,
    ),
    Sample::json(
        "RemoveTagsFromCertificate",
        r#"{"CertificateArn":"$CERTIFICATE","Tags":[{"Key":"k"}]}"#,
    ),
    Sample::json("RenewCertificate", r#"{"CertificateArn":"$CERTIFICATE"}"#),
    Sample::json(
        "RequestCertificate",
        r#"{"DomainName":"fresh.example.com","CertificateAuthorityArn":"$AUTHORITY","KeyAlgorithm":"EC_prime256v1"}"#,
    ),
    Sample::json(
        "TagResource",
        r#"{"ResourceArn":"$CERTIFICATE","Tags":[{"Key":"a","Value":"b"}]}"#,
    ),
    Sample::json("UntagResource", r#"{"ResourceArn":"$CERTIFICATE","TagKeys":["k"]}"#),
];
