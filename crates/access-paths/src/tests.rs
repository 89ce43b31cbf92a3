mod brute_force;
mod chains;
mod random_world;
mod tried;
