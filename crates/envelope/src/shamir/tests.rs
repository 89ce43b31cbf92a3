use secret::Secret;
use stdx::SeededRandom;

use super::{ShamirShare, combine, inverse, multiply, split};

const SECRET: [u8; 32] = *b"0123456789abcdefghijklmnopqrstuv";

#[test]
fn the_field_is_that_of_aes() {
    // FIPS 197, sections 4.2 and 4.2.1.
    assert_eq!(multiply(0x57, 0x83), 0xc1);
    assert_eq!(multiply(0x57, 0x13), 0xfe);
    assert_eq!(multiply(0x57, 0x02), 0xae);
    // Appendix: the inverse behind the S-box entry of 0x53.
    assert_eq!(inverse(0x53), 0xca);
    for value in 1..=255 {
        assert_eq!(multiply(value, inverse(value)), 1, "{value}");
        assert_eq!(multiply(value, 1), value);
        assert_eq!(multiply(value, 0), 0);
    }
}

fn of(shares: &[ShamirShare], points: &[usize]) -> Vec<ShamirShare> {
    let copy = |at: &usize| ShamirShare::new(shares[*at].point(), shares[*at].values().duplicate());
    points.iter().map(|at| copy(at).unwrap()).collect()
}

#[test]
fn any_so_many_shares_give_the_secret_and_fewer_do_not() {
    let random = SeededRandom::new(5);
    let shares = split(&Secret::new(SECRET), 3, 5, &random).unwrap();
    assert_eq!(shares.iter().map(ShamirShare::point).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    for first in 0..5 {
        for second in 0..5 {
            for third in 0..5 {
                let points = [first, second, third];
                if first == second || second == third || first == third {
                    assert!(combine(&of(&shares, &points)).is_err(), "{points:?}");
                    continue;
                }
                assert_eq!(combine(&of(&shares, &points)).unwrap().reveal(), &SECRET);
                assert_ne!(combine(&of(&shares, &points[..2])).unwrap().reveal(), &SECRET);
            }
        }
    }
    assert_eq!(combine(&of(&shares, &[0, 1, 2, 3, 4])).unwrap().reveal(), &SECRET);
    assert!(combine(&[]).is_err());
    assert!(shares.iter().all(|share| share.values().reveal() != &SECRET));
}

#[test]
fn one_share_fewer_fits_every_secret() {
    // Two of three say nothing: for whatever the secret is there is a third share that gives it.
    let random = SeededRandom::new(6);
    let shares = split(&Secret::new(SECRET), 3, 3, &random).unwrap();
    for wanted in [[0; 32], [0xff; 32], SECRET] {
        let two = combine(&of(&shares, &[0, 1])).unwrap();
        let fits = (0..=255_u8).any(|value| {
            let third = ShamirShare::new(3, Secret::new([value; 32])).unwrap();
            let mut all = of(&shares, &[0, 1]);
            all.push(third);
            combine(&all).unwrap().reveal()[0] == wanted[0]
        });
        assert!(fits, "{two:?}");
    }
}

#[test]
fn thresholds_that_protect_nothing_are_refused() {
    let random = SeededRandom::new(7);
    for (threshold, count) in [(0, 0), (0, 3), (1, 3), (4, 3)] {
        let made = split(&Secret::new(SECRET), threshold, count, &random);
        assert!(made.is_err(), "{threshold} of {count}");
    }
    assert_eq!(split(&Secret::new(SECRET), 255, 255, &random).unwrap().len(), 255);
    assert!(ShamirShare::new(0, Secret::new(SECRET)).is_err());
}
