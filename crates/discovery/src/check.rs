//! Whether what looks like an identifier can be one: check digits and ranges. Each is given the bytes that the pattern matched,
//! separators included.

mod bank;
mod credential;
mod national;
mod personal;
mod sums;
mod tax;

pub(crate) use bank::{card, expiration, iban, magnetic_stripe};
pub(crate) use credential::{api_key, basic_auth, json_web_token, secret_key};
pub(crate) use national::{
    aadhaar, chile_rut, codice_fiscale, curp, french_nir, german_id_card, spanish_dni, spanish_nie,
};
pub(crate) use personal::{
    coordinates, date, dea, device, medicare_canada, nhs, nino, npi, social_insurance,
    social_security, spanish_social_security, vehicle,
};
pub(crate) use tax::{
    australian_tfn, cnpj, colombian_nit, cpf, cuit, french_tax, german_tax, mexican_rfc,
    spanish_cif, utr,
};

/// Nothing can be checked.
pub(crate) const fn nothing(_: &[u8]) -> bool {
    true
}

#[cfg(test)]
mod tests;
