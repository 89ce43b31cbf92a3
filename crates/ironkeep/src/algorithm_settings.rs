//! Which algorithms a server uses: `--fips`, and what does not go with it.

use envelope::AlgorithmPolicy;

/// What else is set that hangs on algorithms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Beside {
    /// The root key opens with a passphrase: Argon2id.
    pub(crate) has_passphrase: bool,
    /// Signature Version 2 is taken: HMAC-SHA-1.
    pub(crate) has_signature_v2: bool,
}

/// The algorithms, approved ones alone where `is_fips`.
///
/// # Errors
/// Which setting needs an algorithm that is not approved.
pub(crate) fn algorithms(is_fips: bool, beside: Beside) -> Result<AlgorithmPolicy, String> {
    if !is_fips {
        return Ok(AlgorithmPolicy::All);
    }
    if beside.has_passphrase {
        return Err(
            "`--fips on`: a passphrase goes through Argon2id, which is not approved: open the root key with a \
             key file, a token, another KMS, a TPM or shares"
                .to_owned(),
        );
    }
    if beside.has_signature_v2 {
        return Err(
            "`--fips on`: Signature Version 2 is HMAC-SHA-1: say `--signature-v2 off`".to_owned()
        );
    }
    Ok(AlgorithmPolicy::Approved)
}

#[cfg(test)]
mod tests {
    use envelope::AlgorithmPolicy;

    use super::{Beside, algorithms};

    #[test]
    fn what_is_not_approved_does_not_start() {
        for (has_passphrase, has_signature_v2) in
            [(false, false), (true, false), (false, true), (true, true)]
        {
            let beside = Beside { has_passphrase, has_signature_v2 };
            assert_eq!(algorithms(false, beside), Ok(AlgorithmPolicy::All));
            let refused = algorithms(true, beside);
            assert_eq!(refused.is_err(), has_passphrase || has_signature_v2, "{beside:?}");
        }
    }
}
