//! What of a request gets into a certificate beside what its template says.
//!
//! Source: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_ApiPassthrough.html>

use core::net::IpAddr;

use api_acm_pca::{
    ApiPassthrough, ExtendedKeyUsage, ExtendedKeyUsageType, Extensions, GeneralName, KeyUsage,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use wire::AwsError;
use x509::{NewExtension, general_name, oid};

use crate::refusal::invalid_args;
use crate::subject::SubjectRecord;

/// What members of a request say.
#[derive(Debug, Default)]
pub(crate) struct Passed {
    /// A name, DER.
    pub(crate) subject: Option<Vec<u8>>,
    pub(crate) extensions: Vec<NewExtension>,
}

impl Passed {
    /// What `sent` says.
    ///
    /// # Errors
    /// `InvalidArgsException` for what is no name, usage or extension.
    pub(crate) fn read(sent: Option<&ApiPassthrough>) -> Result<Self, AwsError> {
        let Some(sent) = sent else { return Ok(Self::default()) };
        let subject = sent.subject.as_ref().map(SubjectRecord::read).transpose()?;
        let extensions = sent.extensions.as_ref().map(extensions).transpose()?;
        Ok(Self {
            subject: subject.map(|subject| subject.name()),
            extensions: extensions.unwrap_or_default(),
        })
    }
}

fn extensions(sent: &Extensions) -> Result<Vec<NewExtension>, AwsError> {
    let mut found = Vec::new();
    if let Some(usage) = &sent.key_usage {
        found.push(NewExtension::key_usage(key_usage(usage)));
    }
    if let Some(usages) = &sent.extended_key_usage {
        let usages: Result<Vec<_>, _> = usages.iter().map(extended_key_usage).collect();
        found.push(NewExtension::extended_key_usage(&usages?, false));
    }
    if let Some(names) = &sent.subject_alternative_names {
        let names: Result<Vec<_>, _> = names.iter().map(name).collect();
        found.push(NewExtension::subject_alt_names(&names?, false));
    }
    if let Some(policies) = &sent.certificate_policies {
        let policies = policies.iter().map(|policy| {
            let statements = policy.policy_qualifiers.iter().flatten();
            let statements = statements.map(|it| it.qualifier.cps_uri.clone()).collect();
            Ok((identifier(&policy.cert_policy_id)?, statements))
        });
        let policies: Result<Vec<_>, AwsError> = policies.collect();
        found.push(NewExtension::certificate_policies(&policies?));
    }
    for custom in sent.custom_extensions.iter().flatten() {
        let value = STANDARD.decode(&custom.value);
        let value = value.map_err(|_| invalid_args("The value of an extension is no Base64."))?;
        let oid = identifier(&custom.object_identifier)?;
        if found.iter().any(|known| known.oid == oid) {
            let text = format!("The extension {} comes twice.", custom.object_identifier);
            return Err(invalid_args(text));
        }
        found.push(NewExtension { oid, is_critical: custom.critical == Some(true), value });
    }
    Ok(found)
}

/// The contents of the identifier that `text` is.
///
/// # Errors
/// `InvalidArgsException`.
pub(crate) fn identifier(text: &str) -> Result<Vec<u8>, AwsError> {
    oid::parse(text)
        .ok_or_else(|| invalid_args(format!("{text} is not a valid object identifier.")))
}

/// What a key may be used for.
pub(crate) fn key_usage(sent: &KeyUsage) -> x509::KeyUsage {
    use x509::KeyUsage as Bits;
    Bits::NONE
        .and_if(sent.digital_signature == Some(true), Bits::DIGITAL_SIGNATURE)
        .and_if(sent.non_repudiation == Some(true), Bits::NON_REPUDIATION)
        .and_if(sent.key_encipherment == Some(true), Bits::KEY_ENCIPHERMENT)
        .and_if(sent.data_encipherment == Some(true), Bits::DATA_ENCIPHERMENT)
        .and_if(sent.key_agreement == Some(true), Bits::KEY_AGREEMENT)
        .and_if(sent.key_cert_sign == Some(true), Bits::CERT_SIGN)
        .and_if(sent.crl_sign == Some(true), Bits::CRL_SIGN)
        .and_if(sent.encipher_only == Some(true), Bits::ENCIPHER_ONLY)
        .and_if(sent.decipher_only == Some(true), Bits::DECIPHER_ONLY)
}

fn extended_key_usage(sent: &ExtendedKeyUsage) -> Result<Vec<u8>, AwsError> {
    use ExtendedKeyUsageType as Type;
    let known = match (&sent.extended_key_usage_type, &sent.extended_key_usage_object_identifier) {
        (None, Some(text)) => return identifier(text),
        (Some(kind), None) => match kind {
            Type::ServerAuth => oid::SERVER_AUTH,
            Type::ClientAuth => oid::CLIENT_AUTH,
            Type::CodeSigning => oid::CODE_SIGNING,
            Type::EmailProtection => oid::EMAIL_PROTECTION,
            Type::TimeStamping => oid::TIME_STAMPING,
            Type::OcspSigning => oid::OCSP_SIGNING,
            Type::SmartCardLogin => oid::SMART_CARD_LOGIN,
            Type::DocumentSigning => oid::DOCUMENT_SIGNING,
            Type::CertificateTransparency => oid::CERTIFICATE_TRANSPARENCY,
            Type::Unknown(text) => {
                return Err(invalid_args(format!("The usage {text} is not known.")));
            }
        },
        _ => {
            return Err(invalid_args(
                "An extended key usage is either a type or an object identifier.",
            ));
        }
    };
    Ok(known.to_vec())
}

/// A general name, DER.
///
/// # Errors
/// `InvalidArgsException` where it is not exactly one.
pub(crate) fn name(sent: &GeneralName) -> Result<Vec<u8>, AwsError> {
    let mut found = Vec::new();
    if let Some(dns) = &sent.dns_name {
        found.push(general_name::dns(dns));
    }
    if let Some(mail) = &sent.rfc822_name {
        found.push(general_name::mail(mail));
    }
    if let Some(uri) = &sent.uniform_resource_identifier {
        found.push(general_name::uri(uri));
    }
    if let Some(address) = &sent.ip_address {
        let address: Result<IpAddr, _> = address.parse();
        found.push(general_name::ip(address.map_err(|_| invalid_args("An IpAddress is none."))?));
    }
    if let Some(id) = &sent.registered_id {
        found.push(general_name::registered_id(&identifier(id)?));
    }
    if let Some(subject) = &sent.directory_name {
        found.push(general_name::directory(&SubjectRecord::read(subject)?.name()));
    }
    if let Some(other) = &sent.other_name {
        found.push(general_name::other(&identifier(&other.type_id)?, &other.value));
    }
    if let Some(party) = &sent.edi_party_name {
        found.push(general_name::edi_party(&party.party_name, party.name_assigner.as_deref()));
    }
    let [only] = <[_; 1]>::try_from(found)
        .map_err(|_| invalid_args("A general name must have exactly one value."))?;
    Ok(only)
}
