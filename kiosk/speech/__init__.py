"""What is read aloud: from what is on the screen to sentences that a voice says well. No Qt."""
