use super::asked_again;
use crate::LoginError;

#[test]
fn only_a_challenge_is_answered() {
    let again = [b"\xfemysql_native_password\0".as_slice(), &[7; 20], b"\0"].concat();
    assert_eq!(asked_again(&again), Ok(Some([7; 20])));
    assert_eq!(asked_again(b"\0\0\0\x02\0\0\0"), Ok(None));
    let clear = LoginError::Refused("the user is of the plugin mysql_clear_password".to_owned());
    assert_eq!(asked_again(b"\xfemysql_clear_password\0"), Err(clear));
    assert!(
        asked_again(b"\xfe").is_err() && asked_again(b"\xfemysql_native_password\0short").is_err()
    );
}
