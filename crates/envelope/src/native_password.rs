//! Passwords of MariaDB and MySQL as their oldest plugin that is in use, `mysql_native_password`, has them: who
//! gives the server a verifier never gives it the password.
//!
//! ```text
//! verifier = "*" hex(SHA-1(SHA-1(password))), upper case, 41 characters
//! proof    = SHA-1(password) XOR SHA-1(challenge || SHA-1(SHA-1(password))), 20 bytes
//! ```
//!
//! The proof shows nothing to who has neither. Who has the verifier and sees a proof can make others: both
//! belong on a connection that is encrypted. SHA-1 is what servers have; its collisions do not matter here.
//!
//! Source: <https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase_authentication_methods_native_password_authentication.html>

use secret::Secret;
use zeroize::Zeroizing;

use crate::digest::{Sha1, sha1};

/// Bytes of a challenge.
pub const NATIVE_CHALLENGE_BYTES: usize = 20;

/// What a server keeps of `password`.
#[must_use]
pub fn native_password_verifier(password: &Secret<String>) -> String {
    let once = Zeroizing::new(sha1(password.reveal().as_bytes()));
    let twice = sha1(&*once);
    let digits: String = twice.iter().map(|byte| format!("{byte:02X}")).collect();
    ["*", &digits].concat()
}

/// What answers `challenge` of a server.
#[must_use]
pub fn native_password_proof(
    password: &Secret<String>,
    challenge: &[u8; NATIVE_CHALLENGE_BYTES],
) -> [u8; 20] {
    let once = Zeroizing::new(sha1(password.reveal().as_bytes()));
    let mut hash = Sha1::new();
    hash.update(challenge);
    hash.update(&sha1(&*once));
    let mut proof = hash.finish();
    for (byte, mask) in proof.iter_mut().zip(once.iter()) {
        *byte ^= mask;
    }
    proof
}

#[cfg(test)]
mod tests {
    use secret::Secret;

    use super::{native_password_proof, native_password_verifier};

    #[test]
    fn the_verifier_is_that_of_servers() {
        // SELECT PASSWORD('password') of a MariaDB 10.11.
        let password = Secret::new("password".to_owned());
        let verifier = native_password_verifier(&password);
        assert_eq!(verifier, "*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19");
    }

    #[test]
    fn a_server_that_has_the_verifier_can_check_the_proof() {
        use crate::digest::{Sha1, sha1};
        let (password, challenge) = (Secret::new("first".to_owned()), [7_u8; 20]);
        let proof = native_password_proof(&password, &challenge);
        let stored = sha1(&sha1(b"first"));
        let mut hash = Sha1::new();
        hash.update(&challenge);
        hash.update(&stored);
        let mask = hash.finish();
        let once: Vec<u8> = proof.iter().zip(mask).map(|(proof, mask)| proof ^ mask).collect();
        assert_eq!(sha1(&once), stored);
    }
}
