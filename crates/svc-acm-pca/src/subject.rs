//! Subjects as requests name them.
//!
//! Source: <https://docs.aws.amazon.com/privateca/latest/APIReference/API_ASN1Subject.html>

use std::collections::BTreeMap;

use api_acm_pca::{ASN1Subject, CustomAttribute};
use serde::{Deserialize, Serialize};
use wire::AwsError;
use x509::name::{self, NewAttribute, TextKind};
use x509::oid;

use crate::refusal::invalid_args;

/// A subject.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SubjectRecord {
    /// By their members' names.
    pub(crate) attributes: BTreeMap<String, String>,
    pub(crate) custom: Vec<CustomRecord>,
}

/// An attribute by its identifier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CustomRecord {
    /// With dots.
    pub(crate) oid: String,
    pub(crate) value: String,
}

/// The members in the order in which names have them.
const ATTRIBUTES: [(&str, &[u8], TextKind); 14] = [
    ("Country", oid::COUNTRY, TextKind::Printable),
    ("Organization", oid::ORGANIZATION, TextKind::Utf8),
    ("OrganizationalUnit", oid::ORGANIZATIONAL_UNIT, TextKind::Utf8),
    ("DistinguishedNameQualifier", oid::DN_QUALIFIER, TextKind::Printable),
    ("State", oid::STATE, TextKind::Utf8),
    ("CommonName", oid::COMMON_NAME, TextKind::Utf8),
    ("SerialNumber", oid::SERIAL_NUMBER, TextKind::Printable),
    ("Locality", oid::LOCALITY, TextKind::Utf8),
    ("Title", oid::TITLE, TextKind::Utf8),
    ("Surname", oid::SURNAME, TextKind::Utf8),
    ("GivenName", oid::GIVEN_NAME, TextKind::Utf8),
    ("Initials", oid::INITIALS, TextKind::Utf8),
    ("Pseudonym", oid::PSEUDONYM, TextKind::Utf8),
    ("GenerationQualifier", oid::GENERATION_QUALIFIER, TextKind::Utf8),
];

impl SubjectRecord {
    /// What a request says.
    ///
    /// # Errors
    /// `InvalidArgsException` for a subject of nothing, or of members and identifiers both.
    pub(crate) fn read(sent: &ASN1Subject) -> Result<Self, AwsError> {
        let members = [
            ("Country", &sent.country),
            ("Organization", &sent.organization),
            ("OrganizationalUnit", &sent.organizational_unit),
            ("DistinguishedNameQualifier", &sent.distinguished_name_qualifier),
            ("State", &sent.state),
            ("CommonName", &sent.common_name),
            ("SerialNumber", &sent.serial_number),
            ("Locality", &sent.locality),
            ("Title", &sent.title),
            ("Surname", &sent.surname),
            ("GivenName", &sent.given_name),
            ("Initials", &sent.initials),
            ("Pseudonym", &sent.pseudonym),
            ("GenerationQualifier", &sent.generation_qualifier),
        ];
        let attributes: BTreeMap<String, String> = members
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value.clone()?)))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let custom: Vec<CustomRecord> = sent
            .custom_attributes
            .iter()
            .flatten()
            .map(|it| CustomRecord { oid: it.object_identifier.clone(), value: it.value.clone() })
            .collect();
        match (attributes.is_empty(), custom.is_empty()) {
            (true, true) => Err(invalid_args("The subject must have at least one attribute.")),
            (false, false) => Err(invalid_args(
                "CustomAttributes cannot be used in combination with the standard attributes of a subject.",
            )),
            _ => {
                if let Some(bad) = custom.iter().find(|it| oid::parse(&it.oid).is_none()) {
                    let text = format!("{} is not a valid object identifier.", bad.oid);
                    return Err(invalid_args(text));
                }
                Ok(Self { attributes, custom })
            }
        }
    }

    /// As a name, DER.
    pub(crate) fn name(&self) -> Vec<u8> {
        let members = ATTRIBUTES.iter().filter_map(|(member, oid, kind)| {
            let text = self.attributes.get(*member)?.clone();
            Some(NewAttribute { oid: oid.to_vec(), text, kind: *kind })
        });
        let custom = self.custom.iter().filter_map(|it| {
            let oid = oid::parse(&it.oid)?;
            let known = ATTRIBUTES.iter().find(|(_, known, _)| *known == oid);
            let kind = known.map_or(TextKind::Utf8, |(_, _, kind)| *kind);
            Some(NewAttribute { oid, text: it.value.clone(), kind })
        });
        name::write(&members.chain(custom).collect::<Vec<_>>())
    }

    /// As callers see it.
    pub(crate) fn shown(&self) -> ASN1Subject {
        let of = |member: &str| self.attributes.get(member).cloned();
        let custom = self.custom.iter().map(|it| CustomAttribute {
            object_identifier: it.oid.clone(),
            value: it.value.clone(),
        });
        ASN1Subject {
            country: of("Country"),
            organization: of("Organization"),
            organizational_unit: of("OrganizationalUnit"),
            distinguished_name_qualifier: of("DistinguishedNameQualifier"),
            state: of("State"),
            common_name: of("CommonName"),
            serial_number: of("SerialNumber"),
            locality: of("Locality"),
            title: of("Title"),
            surname: of("Surname"),
            given_name: of("GivenName"),
            initials: of("Initials"),
            pseudonym: of("Pseudonym"),
            generation_qualifier: of("GenerationQualifier"),
            custom_attributes: (!self.custom.is_empty()).then(|| custom.collect()),
        }
    }
}
