"""First names that are common among the District's students and are no other word.

They let a name be seen where it is typed without a capital: 'logan got suspended'.
"""

from __future__ import annotations

from typing import Final

from selfcheck.detectors.phrases import word_set

FIRST_NAMES: Final = word_set(
    """
    aaliyah aaron abby abigail abraham ada adam addison adrian adriana aidan aiden alana
    alejandra alejandro alex alexa alexander alexandra alexis alice alicia allison alondra
    alyssa amanda amelia amy ana andre andrea andres andrew andy angela angelica anna annie
    anthony antonio araceli ariana arianna ashley aubrey audrey ava avery bailey beatriz becky
    ben benjamin bennett brad bradley brandon brayden breanna brenda brendan brenna brian
    brianna brittany brody bryan bryce caden caitlin caleb callie cameron camila camille carla
    carlos carmen carolina caroline cassandra cassidy catherine cecilia cesar charlie
    charlotte chelsea chloe chris christina christopher claire clara clayton cody cole colin
    collin connor cooper corey courtney cristian cynthia damian daniel daniela danielle danny
    dante darius david declan delaney derek desiree devin devon diana diego dominic dylan
    eddie edgar eduardo edward elena eli elias elijah elise elizabeth ella ellie emilia emily
    emma emmanuel enrique eric erica erik erika esmeralda esteban estrella ethan eva evan
    evelyn fabian felipe fernanda fernando fiona francisco gabriel gabriela garrett gavin
    gerardo gianna gloria guadalupe gustavo hailey haley hannah harper hayden hector henry ian
    ignacio irene isaac isabel isabella isabelle isaiah ismael itzel ivan jack jackson jacob
    jaden jaime jake jamal james jamie jared jasmin jason javier jayden jaylen jeff jenna
    jennifer jenny jeremiah jeremy jesse jessica jillian jimena joaquin jocelyn joel john
    johnny jonah jonathan jorge jose joseph josh joshua josiah josue joyce juan julia julian
    juliana julie julio julissa justin kaden kaitlyn karen karina karla kate katelyn katherine
    kathryn katie kayla kaylee keith kelsey kendall kendra kenneth kenzie kevin khloe kimberly
    kyle kylie landon laura lauren layla leah leilani leo leonardo leslie leticia levi liam
    liliana lillian lily lina linda lindsey lisa logan lorena lucas lucia lucy luis luke luz
    lydia mackenzie madeline madison makayla malia manuel marco marcos marcus margaret maria
    mariah mariana marisol marissa mario martin mary mason mateo matt matthew maya mckenna
    megan melanie melissa mia micah michael michelle miguel mikayla mike miranda molly monica
    morgan mya mylah nadia naomi natalia natalie nathan nathaniel nayeli nevaeh nicholas nick
    nicolas nicole noah noelle nora olga oliver olivia omar oscar owen pablo paige paola
    parker patricia patrick paul paulina pedro peter peyton phillip quinn rachel rafael ramon
    raul rebecca renata ricardo rigoberto riley robert roberto rodrigo rogelio roman rosa
    ruben ryan rylee sadie salvador sam samantha samuel sandra santiago sara sarah sean
    sebastian selena sergio seth shane shannon shawn shelby silvia simon skyler sofia sonia
    sophia sophie spencer stephanie stephen steven susana tanner tara tatiana taylor teresa
    theo theresa thomas tiffany timothy tina tommy travis trent trevor tristan tyler valentina
    valeria vanessa veronica vicente victor victoria vincent vivian wendy wesley whitney
    william wyatt xavier ximena yadira yahir yesenia yolanda zachary zoe zoey
    """
)
